package com.okrcascade.web.rest;

import com.okrcascade.application.audit.ReadAudit;
import com.okrcascade.application.port.Texts;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.AuditField;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.UserKey;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an audit line says, in the reader's language. */
final class AuditWords {
    private final Texts texts;
    private final ReadAudit.Page page;
    private final Formats formats;

    AuditWords(Texts texts, ReadAudit.Page page) {
        this.texts = texts;
        this.page = page;
        formats = new Formats(texts.locale());
    }

    String deed(AuditLine.Deed deed) {
        return texts.text("okr.audit.deed." + code(deed));
    }

    String subject(AuditLine.Subject subject) {
        return texts.text("okr.audit.subject." + code(subject));
    }

    @Nullable
    String field(@Nullable AuditField field) {
        return field == null ? null : texts.text("okr.audit.field." + code(field));
    }

    String was(AuditLine line) {
        return value(line.field(), line.was());
    }

    String became(AuditLine line) {
        return value(line.field(), line.became());
    }

    private String value(@Nullable AuditField field, String value) {
        if (field == null || value.isEmpty() || field.kind() == AuditField.Kind.TEXT) return value;
        if (field.kind() == AuditField.Kind.WEEKDAY) return weekdays(value);
        return value.lines().map(one -> one(field.kind(), one)).collect(Collectors.joining("\n"));
    }

    private String weekdays(String value) {
        Stream<DayOfWeek> days = value.lines().map(DayOfWeek::valueOf).sorted();
        return days.map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()))
                .collect(Collectors.joining("\n"));
    }

    private String one(AuditField.Kind kind, String value) {
        return switch (kind) {
            case TEXT, WEEKDAY -> value;
            case NUMBER -> formats.exactNumber(Quantity.parse(value));
            case DAY -> formats.day(LocalDate.parse(value));
            case MONTH -> Month.valueOf(value).getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
            case PERSON -> person(value);
            case MEMBER -> value.startsWith("USER ") ? person(value.substring(5)) : coded(value);
            case CODE -> coded(value);
            case ISSUE -> issue(value);
        };
    }

    /** A key is all that is kept of a person, so somebody who is gone is nobody in particular here. */
    String person(String key) {
        String name = page.people().get(new UserKey(key));
        return name == null ? texts.text("okr.person.former") : name;
    }

    private String issue(String id) {
        var brief = page.issues().get(new IssueId(Long.parseLong(id)));
        return brief == null ? texts.text("okr.audit.issue.hidden") : brief.key();
    }

    /** A word of ours, and what it is about. */
    private String coded(String value) {
        int blank = value.indexOf(' ');
        if (blank < 0) return word(value);
        return word(value.substring(0, blank)) + " " + value.substring(blank + 1);
    }

    private String word(String word) {
        return texts.text("okr.audit.value." + code(word));
    }

    private static String code(Enum<?> constant) {
        return code(constant.name());
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
