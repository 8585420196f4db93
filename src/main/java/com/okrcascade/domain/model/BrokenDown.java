package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;

/**
 * Marks a key result that a break-down made: from which key result at the top, and the target it was given. A target
 * that differs was edited by hand.
 */
public record BrokenDown(KeyResultId from, Quantity planned) {}
