package com.okrcascade.web.rest;

import com.okrcascade.application.NotBetween;
import com.okrcascade.application.company.CadenceDraft;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.web.json.Fields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a request says about a cadence. */
final class CadenceReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private CadenceReader() {}

    static CadenceDraft read(String body) {
        Fields fields = Fields.of(body);
        CadenceDraft draft = new CadenceDraft(
                fields.text("name"),
                fields.oneOf("unit", CadenceUnit.class),
                fields.optionalInt("count").orElse(1),
                fields.optionalId("parentId", CadenceId::new).orElse(null),
                anchorYear(fields),
                fields.optionalFlag("active"),
                thresholds(fields));
        fields.done("id", "version", "standardThresholds");
        return draft;
    }

    private static @Nullable Integer anchorYear(Fields fields) {
        Optional<Integer> year = fields.optionalInt("anchorYear");
        year.ifPresent(named -> NotBetween.refuse("anchorYear", named, FIRST_YEAR, LAST_YEAR));
        return year.orElse(null);
    }

    private static Optional<Thresholds> thresholds(Fields fields) {
        return fields.optionalObject("thresholds").map(limits -> fields.located("thresholds", () -> limits(limits)));
    }

    /** Points, where nothing is said. */
    private static Thresholds limits(Fields limits) {
        CadenceJson.By by = limits.optionalOneOf("by", CadenceJson.By.class).orElse(CadenceJson.By.POINTS_BEHIND);
        return by.of(limits.integer("onTrack"), limits.integer("atRisk"));
    }

    /** Of a preview, which is of nothing else. */
    static Thresholds thresholds(String body) {
        Fields limits = Fields.of(body);
        Thresholds thresholds = limits(limits);
        limits.done();
        return thresholds;
    }
}
