package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one issue gives one key result, as a change of its value. */
public record Gift(long deal, long keyResult, BigDecimal amount, LocalDate day) {}
