package com.okrcascade.host.jira.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** How pages show moments and days. */
record Times(ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    String show(Date moment) {
        return moment == null ? "" : show(Instant.ofEpochMilli(moment.getTime()));
    }

    String show(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    String show(LocalDate day) {
        return DAY.format(day);
    }
}
