package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated change of value, written once and never changed.
 *
 * @param day the effective day; a reversal carries the day of what it reverses
 * @param weight the change of the total weight, for percent done; else 0
 */
public record LedgerEntry(
        Target target,
        LocalDate day,
        Instant recordedAt,
        Source source,
        @Nullable IssueId issue,
        String issueKey,
        Quantity amount,
        Quantity weight,
        @Nullable UserKey author,
        Reason reason) {}
