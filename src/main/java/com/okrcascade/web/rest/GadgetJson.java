package com.okrcascade.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the dashboard shows of one goal. */
public record GadgetJson(
        ObjectiveJson objective,
        @Nullable KeyResultJson keyResult,
        List<Point> series,
        boolean seriesInPercent,
        List<Row> children,
        List<Entry> changes,
        boolean restricted,
        long revision,
        String asOf) {

    /**
     * The value at the end of a day, or progress in percent where there is no value, and what the plan expected by then; a
     * band to be kept expects no one value.
     */
    public record Point(String day, String value, @Nullable String expected) {}

    /** One line of the tree below the goal. */
    public record Row(
            String type,
            long id,
            String key,
            String title,
            int level,
            String periodName,
            @Nullable Long progress,
            @Nullable Long expected,
            HealthJson health,
            @Nullable String current,
            @Nullable String targetValue,
            @Nullable String unitOfMeasure,
            @Nullable String unitKind,
            @Nullable Integer decimals) {}

    /** One change of value at or below the goal. */
    public record Entry(
            String at,
            String day,
            String source,
            @Nullable String issueKey,
            @Nullable String issueSummary,
            long keyResultId,
            String keyResultTitle,
            String amount,
            String unitKind,
            String unitOfMeasure,
            int decimals,
            @Nullable String author,
            String note) {}
}
