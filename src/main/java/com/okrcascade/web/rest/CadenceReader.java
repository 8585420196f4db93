package com.okrcascade.web.rest;

import com.okrcascade.application.company.CadenceDraft;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.web.json.Fields;
import java.util.Optional;

/** Reads what a request says about a cadence. */
final class CadenceReader {
    private CadenceReader() {}

    static CadenceDraft read(String body) {
        Fields fields = Fields.of(body);
        CadenceDraft draft = new CadenceDraft(
                fields.text("name"),
                fields.oneOf("unit", CadenceUnit.class),
                fields.optionalInt("count").orElse(1),
                fields.optionalId("parentId", CadenceId::new).orElse(null),
                fields.optionalInt("anchorYear").orElse(null),
                fields.optionalFlag("active"),
                thresholds(fields));
        fields.done("id", "version", "standardThresholds");
        return draft;
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
