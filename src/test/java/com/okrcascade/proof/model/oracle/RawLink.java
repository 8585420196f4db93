package com.okrcascade.proof.model.oracle;

import org.jspecify.annotations.Nullable;

/**
 * One hand link; its rule, when there is one, beats the key result's.
 *
 * @param self whether an issue that has others below it gives besides them
 */
public record RawLink(long id, long deal, long keyResult, @Nullable RawRule rule, boolean self) {}
