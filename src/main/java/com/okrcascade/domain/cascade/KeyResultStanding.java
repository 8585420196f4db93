package com.okrcascade.domain.cascade;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.pace.Expected;
import com.okrcascade.domain.pace.Health;
import com.okrcascade.domain.pace.RecentGains;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a key result stands on a day.
 *
 * @param current its value; empty without data, and where it only averages the progress of others
 * @param plan what it should have gained by the day; parents that sum take it up
 * @param expected the progress that its plan expects by the day
 * @param lastDay the latest effective day of an entry at or below it
 * @param recentGains what it and what sums into it gained on each of the last days
 */
public record KeyResultStanding(
        Optional<Quantity> current,
        Optional<Progress> progress,
        Expected plan,
        Progress expected,
        Health health,
        Optional<LocalDate> lastDay,
        RecentGains recentGains) {}
