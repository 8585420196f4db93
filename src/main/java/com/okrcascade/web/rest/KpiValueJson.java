package com.okrcascade.web.rest;

import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiReading;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.web.json.Days;
import com.okrcascade.web.json.WrongType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The value of one bucket, which is known by its first day, or by its hour where buckets are hours. */
public record KpiValueJson(String bucket, @Nullable String value) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static KpiValueJson of(Kpi kpi, KpiReading.Point point) {
        return new KpiValueJson(
                text(kpi, point.bucket()),
                point.value().map(kpi.unitOfMeasure()::text).orElse(null));
    }

    static String text(Kpi kpi, LocalDateTime bucket) {
        return kpi.frequency() == Frequency.HOUR
                ? HOUR.format(bucket)
                : bucket.toLocalDate().toString();
    }

    /** Reads the start of a bucket out of an address. */
    static LocalDateTime start(String bucket) {
        int hour = bucket.indexOf('T');
        LocalDate day = Days.parse(hour < 0 ? bucket : bucket.substring(0, hour))
                .orElseThrow(() -> new WrongType("date").at("bucket"));
        return hour < 0 ? day.atStartOfDay() : hourOf(bucket);
    }

    private static LocalDateTime hourOf(String bucket) {
        try {
            return LocalDateTime.parse(bucket, HOUR);
        } catch (DateTimeException e) {
            throw new WrongType("date").at("bucket");
        }
    }
}
