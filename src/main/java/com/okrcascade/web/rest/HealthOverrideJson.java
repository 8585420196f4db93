package com.okrcascade.web.rest;

import com.okrcascade.domain.model.Wording;
import com.okrcascade.domain.pace.HealthStatus;
import com.okrcascade.domain.pace.SetByHand;
import com.okrcascade.web.json.Fields;
import org.jspecify.annotations.Nullable;

/** A person's own judgement of the health, which stands until the end of a day. */
public record HealthOverrideJson(String status, String reason, String until) {
    /** What a person may say; the rest follows from the numbers. */
    enum Status {
        ON_TRACK,
        AT_RISK,
        OFF_TRACK
    }

    static @Nullable HealthOverrideJson of(@Nullable SetByHand byHand) {
        if (byHand == null) return null;
        return new HealthOverrideJson(
                byHand.status().name(), byHand.reason(), byHand.until().toString());
    }

    static @Nullable SetByHand read(Fields fields) {
        return fields.optionalObject("healthOverride")
                .map(given -> {
                    SetByHand byHand = new SetByHand(
                            HealthStatus.valueOf(
                                    given.oneOf("status", Status.class).name()),
                            Wording.title("healthOverride.reason", given.text("reason")),
                            given.day("until"));
                    given.done();
                    return byHand;
                })
                .orElse(null);
    }
}
