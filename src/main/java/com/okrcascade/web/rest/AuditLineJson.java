package com.okrcascade.web.rest;

import com.okrcascade.application.audit.ReadAudit;
import com.okrcascade.domain.model.AuditField;
import com.okrcascade.domain.model.AuditLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody did to one definition or setting: as codes, and in words of the reader's language. */
public record AuditLineJson(
        String at,
        String personKey,
        String person,
        String deed,
        String deedText,
        String subject,
        String subjectText,
        long id,
        String title,
        @Nullable String field,
        @Nullable String fieldText,
        String was,
        String became,
        String wasText,
        String becameText) {
    static AuditLineJson of(AuditLine line, AuditWords words) {
        return new AuditLineJson(
                line.at().toString(),
                line.by().value(),
                words.person(line.by().value()),
                line.deed().name(),
                words.deed(line.deed()),
                line.subject().name(),
                words.subject(line.subject()),
                line.id(),
                line.title(),
                Optional.ofNullable(line.field()).map(AuditField::name).orElse(null),
                words.field(line.field()),
                line.was(),
                line.became(),
                words.was(line),
                words.became(line));
    }

    static PageJson<AuditLineJson> page(ReadAudit.Page page, AuditWords words, int start, int limit) {
        return new PageJson<>(page.lines().stream().map(line -> of(line, words)).toList(), start, limit, page.total());
    }
}
