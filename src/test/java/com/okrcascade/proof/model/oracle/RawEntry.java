package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a person changed a key result by, on a day.
 *
 * @param correction whether a computed value was corrected
 */
public record RawEntry(long keyResult, LocalDate day, BigDecimal amount, boolean correction) {}
