package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import org.jspecify.annotations.Nullable;

/** What was frozen when the period of a key result closed; the live value goes on. */
public record Closing(@Nullable Quantity value, Progress score) {}
