package com.okrcascade.domain.cascade;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a key result stands on a day.
 *
 * @param current its value; empty without data, and where it only averages the progress of others
 * @param lastDay the latest effective day of an entry at or below it
 */
public record KeyResultStanding(Optional<Quantity> current, Optional<Progress> progress, Optional<LocalDate> lastDay) {}
