package com.okrcascade.domain.model;

/** A committed objective expects 1.00; of an aspirational one 0.7 is a success (Google's OKR practice). */
public enum ObjectiveKind {
    COMMITTED,
    ASPIRATIONAL
}
