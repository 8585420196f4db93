package com.okrcascade.application.kpis;

import com.okrcascade.domain.Refusal;
import java.time.LocalDateTime;
import java.util.Map;

/** No bucket of this KPI begins then, or it has not begun yet. */
public final class NoSuchBucket extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchBucket(LocalDateTime expected) {
        super("no-such-bucket", Kind.INVALID, Map.of("expected", expected.toLocalDate()));
        at("bucket");
    }
}
