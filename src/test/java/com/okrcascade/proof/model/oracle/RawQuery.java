package com.okrcascade.proof.model.oracle;

import org.jspecify.annotations.Nullable;

/** One query of a key result. */
public record RawQuery(long id, String jql, long keyResult, @Nullable RawRule rule) {}
