package com.okrcascade.domain.cascade;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.pace.Health;
import java.util.Optional;

/** Where an objective stands on a day; without anything to roll up it has neither progress nor a plan. */
public record ObjectiveStanding(Optional<Progress> progress, Optional<Progress> expected, Health health) {}
