package com.okrcascade.web.rest;

import com.okrcascade.application.reconcile.ReadGone;
import com.okrcascade.domain.model.KeyResult;

/** One thing that key results name and Jira no longer has. */
public record GoneJson(
        String kind, String id, String reason, String target, String title, long objectiveId, int others) {
    static GoneJson of(ReadGone.Missing missing, Sentences sentences) {
        KeyResult first = missing.first();
        return new GoneJson(
                missing.gone().kind().name(),
                missing.gone().id(),
                sentences.gone(missing.gone()),
                first.id().key(),
                first.title(),
                first.objective().value(),
                missing.others());
    }
}
