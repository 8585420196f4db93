package com.okrcascade.web.rest;

import com.okrcascade.application.demo.DemoStatus;
import com.okrcascade.application.port.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far the demo is. */
public record DemoJson(
        String state,
        String step,
        int done,
        int of,
        String message,
        @Nullable String error,
        @Nullable Long goalId,
        @Nullable Long keyResultId) {
    static DemoJson of(DemoStatus status, Texts texts) {
        boolean failed = status.state() == DemoStatus.State.FAILED;
        String said = texts.text("okr.admin.demo.step." + status.step().name().toLowerCase(Locale.ROOT));
        return new DemoJson(
                status.state().name(),
                status.step().name(),
                status.done(),
                status.of(),
                failed ? FailureJson.why(status.message(), texts) : said,
                failed ? FailureJson.why(status.message(), texts) : null,
                status.goal().map(goal -> goal.objective().value()).orElse(null),
                status.goal().map(goal -> goal.keyResult().value()).orElse(null));
    }
}
