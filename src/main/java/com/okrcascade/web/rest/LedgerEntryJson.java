package com.okrcascade.web.rest;

import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.UserKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One dated change of value. The key of an issue is there only for those who may browse the issue. */
public record LedgerEntryJson(
        @Nullable String day,
        @Nullable String recordedAt,
        String source,
        @Nullable String issueKey,
        @Nullable String issueSummary,
        @Nullable String amount,
        @Nullable String authorKey,
        String note) {
    /** Stands for everything that the reader may not see: their sum, where there is one, and nothing else. */
    static final String RESTRICTED = "RESTRICTED";

    static LedgerEntryJson of(
            LedgerEntry entry, UnitOfMeasure unit, @Nullable String key, @Nullable String summary, String note) {
        return new LedgerEntryJson(
                entry.day().toString(),
                entry.recordedAt().toString(),
                entry.source().name(),
                key,
                summary,
                unit.text(entry.amount()),
                Optional.ofNullable(entry.author()).map(UserKey::value).orElse(null),
                note);
    }

    /** Issues give percent done a weight; what a person corrects is in percent. */
    static UnitOfMeasure unitOf(LedgerEntry entry, KeyResult keyResult) {
        return entry.source() == Source.ISSUE
                ? keyResult.creditedIn()
                : keyResult.measure().unit();
    }

    static LedgerEntryJson restricted(@Nullable String sum) {
        return new LedgerEntryJson(null, null, RESTRICTED, null, null, sum, null, "");
    }
}
