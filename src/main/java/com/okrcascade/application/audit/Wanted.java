package com.okrcascade.application.audit;

import com.okrcascade.application.port.AuditLog;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.UserKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Which lines a person asks for; days are those of the company, the last one included. */
public record Wanted(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<UserKey> by,
        Optional<AuditLine.Subject> subject,
        OptionalLong id,
        String text) {
    AuditLog.Filter filter(CalendarSettings calendar) {
        return new AuditLog.Filter(
                from.map(calendar::beginningOf).orElse(AuditLog.Filter.ALL.from()),
                to.map(day -> calendar.beginningOf(day.plusDays(1))).orElse(AuditLog.Filter.ALL.until()),
                by,
                subject,
                id,
                text.strip());
    }
}
