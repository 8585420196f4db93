package com.okrcascade.proof.model.oracle;

import org.jspecify.annotations.Nullable;

/** One hand link; its rule, when there is one, beats the key result's. */
public record RawLink(long id, long deal, long keyResult, @Nullable RawRule rule) {}
