package com.okrcascade.domain.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person did to one definition or setting, and when. It is written together with what it tells of, and kept for
 * good: also when the thing itself is deleted.
 *
 * @param label what the thing was called then
 * @param field what was said otherwise; null where the thing as a whole was made
 * @param was empty when nothing was said before
 * @param became empty when nothing is said any more
 */
public record AuditLine(
        Instant at,
        UserKey by,
        Deed deed,
        Subject subject,
        long id,
        String label,
        @Nullable AuditField field,
        String was,
        String became) {
    /** What was done. */
    public enum Deed {
        CREATED,
        CHANGED,
        REMOVED
    }

    /** What it was done to. */
    public enum Subject {
        SETTINGS(""),
        CALENDAR(""),
        CADENCE(""),
        PERIOD(""),
        UNIT(""),
        ROLE(""),
        OBJECTIVE("O-"),
        KEY_RESULT("KR-"),
        KPI("KPI-"),
        QUERY(""),
        LINK("");

        private final String prefix;

        Subject(String prefix) {
            this.prefix = prefix;
        }

        /** The key by which people speak of it; empty where they use its name. */
        public String key(long id) {
            return prefix.isEmpty() ? "" : prefix + id;
        }
    }

    /** The key and the name, as far as there are any. */
    public String title() {
        return (subject.key(id) + " " + label).strip();
    }
}
