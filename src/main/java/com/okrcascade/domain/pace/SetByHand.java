package com.okrcascade.domain.pace;

import java.time.LocalDate;

/** A person's own judgement, which stands until the end of a day. */
public record SetByHand(HealthStatus status, String reason, LocalDate until) {
    public boolean standsOn(LocalDate today) {
        return !today.isAfter(until);
    }
}
