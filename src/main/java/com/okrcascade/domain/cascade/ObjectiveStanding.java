package com.okrcascade.domain.cascade;

import com.okrcascade.domain.measure.Progress;
import java.util.Optional;

/** Where an objective stands on a day; without anything to roll up it has no progress. */
public record ObjectiveStanding(Optional<Progress> progress) {}
