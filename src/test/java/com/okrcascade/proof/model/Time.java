package com.okrcascade.proof.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The day, and the monotonic time of all nodes; both stand still until a step moves them. */
final class Time {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private LocalDate today;
    private long nanos;

    Time(LocalDate today) {
        this.today = today;
    }

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return today.atTime(10, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    };

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return today;
    }

    long nanos() {
        return nanos;
    }

    void pass(Duration time) {
        nanos += time.toNanos();
    }

    void sleepUntil(LocalDate day) {
        today = day;
        pass(Duration.ofHours(1));
    }
}
