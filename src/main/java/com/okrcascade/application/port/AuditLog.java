package com.okrcascade.application.port;

import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Who did what to which definition or setting. Lines are only ever added, by the write that they tell of. */
public interface AuditLog {
    /** Wanted lines, newest first. */
    List<AuditLine> find(Filter filter, int start, int limit);

    int count(Filter filter);

    /**
     * Which lines are wanted.
     *
     * @param until the first moment that is too late
     * @param text part of a key, name or value, in any case of letters; empty when everything is wanted
     */
    record Filter(
            Instant from,
            Instant until,
            Optional<UserKey> by,
            Optional<AuditLine.Subject> subject,
            OptionalLong id,
            String text) {
        /** Every line there is. */
        public static final Filter ALL = new Filter(
                Instant.EPOCH,
                Instant.ofEpochMilli(Long.MAX_VALUE),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                "");

        public boolean wants(AuditLine line) {
            return !line.at().isBefore(from)
                    && line.at().isBefore(until)
                    && by.map(line.by()::equals).orElse(true)
                    && subject.map(line.subject()::equals).orElse(true)
                    && (id.isEmpty() || id.getAsLong() == line.id())
                    && wantsText(line);
        }

        public boolean wantsText(AuditLine line) {
            if (text.isEmpty()) return true;
            String wanted = text.toLowerCase(Locale.ROOT);
            return Stream.of(line.title(), line.was(), line.became())
                    .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
        }
    }
}
