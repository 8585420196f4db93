package com.okrcascade.domain.model;

import com.okrcascade.domain.calendar.Cadence;

/** A cadence with the number of times that its definition was changed. */
public record CadenceDefinition(int version, Cadence cadence) {}
