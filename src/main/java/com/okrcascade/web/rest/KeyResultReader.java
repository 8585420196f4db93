package com.okrcascade.web.rest;

import com.okrcascade.application.keyresults.KeyResultDraft;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.web.json.Fields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a request says about a key result. */
final class KeyResultReader {
    private static final String[] ONLY_IN_ANSWERS = {
        "id",
        "key",
        "version",
        "closing",
        "current",
        "gained",
        "progress",
        "expected",
        "health",
        "plannedBelow",
        "notPlanned",
        "planned",
        "lastDay",
        "share",
        "earns",
        "byHand",
        "mayEdit",
        "mayCheckIn",
        "mayCorrect",
        "restricted",
        "remainder",
        "forecast"
    };

    private KeyResultReader() {}

    static KeyResultDraft read(String body) {
        Fields fields = Fields.of(body);
        KeyResultDraft draft = new KeyResultDraft(
                fields.id("objectiveId", ObjectiveId::new),
                fields.text("title"),
                MeasureJson.read(fields),
                MeasureJson.reached(fields),
                fields.optionalOneOf("rollUp", KeyResultRollUp.class),
                crediting(fields),
                fields.optionalId("sourceKpiId", KpiId::new).orElse(null),
                fields.optionalId("parentKeyResultId", KeyResultId::new).orElse(null),
                ObjectiveReader.weight(fields),
                ObjectiveReader.person(fields, "ownerKey"),
                fields.optionalDay("startDay").orElse(null),
                HealthOverrideJson.read(fields));
        fields.done(ONLY_IN_ANSWERS);
        return draft;
    }

    static UnitOfMeasure unitOfMeasure(Fields fields) {
        String name = fields.text("unitOfMeasure");
        UnitKind kind = fields.oneOf("unitKind", UnitKind.class);
        int decimals = fields.optionalInt("decimals").orElse(0);
        return fields.located("unitOfMeasure", () -> new UnitOfMeasure(name, kind, decimals));
    }

    static @Nullable Crediting crediting(Fields fields) {
        Optional<DoneRule> doneRule = DoneRuleJson.read(fields);
        Optional<CreditRule> rule = CreditJson.read(fields);
        return rule.map(given -> new Crediting(given, doneRule.orElse(null))).orElse(null);
    }
}
