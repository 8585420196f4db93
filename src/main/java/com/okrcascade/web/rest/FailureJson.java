package com.okrcascade.web.rest;

import com.okrcascade.application.fault.Fault;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.reconcile.ReadTroubles;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.QueryId;
import org.jspecify.annotations.Nullable;

/** One thing that failed again and again and was set aside. The key of an issue is there for those who may browse it. */
public record FailureJson(
        long id,
        String kind,
        @Nullable String subject,
        @Nullable String issueKey,
        int attempts,
        String since,
        String reason) {
    static FailureJson of(ReadTroubles.Failure failure, Texts texts) {
        Inbox.Row row = failure.row();
        return new FailureJson(
                row.id(),
                row.kind().name(),
                subject(row),
                failure.issueKey().orElse(null),
                row.attempts(),
                row.at().toString(),
                reason(row.error(), texts));
    }

    private static @Nullable String subject(Inbox.Row row) {
        return switch (row.kind()) {
            case KEY_RESULT -> new KeyResultId(row.ref()).key();
            case KPI -> new KpiId(row.ref()).key();
            case QUERY -> new QueryId(row.ref()).key();
            case ISSUE, LINK, ALL -> null;
        };
    }

    private static String reason(String error, Texts texts) {
        return error.startsWith(Inbox.COMPUTING)
                ? texts.text("okr.failure.computing", why(error.substring(Inbox.COMPUTING.length()), texts))
                : texts.text("okr.failure.reading", why(error, texts));
    }

    /** In words; of what nobody foresaw, where to look. */
    static String why(String error, Texts texts) {
        return Fault.isReference(error) ? texts.text("okr.failure.reference", error) : error;
    }
}
