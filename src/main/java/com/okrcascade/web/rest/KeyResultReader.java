package com.okrcascade.web.rest;

import com.okrcascade.application.keyresults.KeyResultDraft;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.Direction;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
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
        "lastDay",
        "earns",
        "mayEdit",
        "mayCheckIn"
    };

    private KeyResultReader() {}

    static KeyResultDraft read(String body) {
        Fields fields = Fields.of(body);
        KeyResultDraft draft = new KeyResultDraft(
                fields.id("objectiveId", ObjectiveId::new),
                fields.text("title"),
                movement(fields),
                fields.optionalOneOf("rollUp", KeyResultRollUp.class),
                crediting(fields),
                fields.optionalId("parentKeyResultId", KeyResultId::new).orElse(null),
                ObjectiveReader.weight(fields),
                ObjectiveReader.person(fields, "ownerKey"),
                fields.optionalDay("startDay").orElse(null));
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

    /** The direction follows from baseline and target; a direction that says otherwise is a mistake. */
    private static Movement movement(Fields fields) {
        Quantity baseline = fields.quantity("baseline");
        Quantity target = fields.quantity("target");
        Movement movement = fields.located("target", () -> new Movement(unitOfMeasure(fields), baseline, target));
        fields.optionalOneOf("direction", Direction.class)
                .filter(direction -> direction != movement.direction())
                .ifPresent(direction -> {
                    throw new DirectionContradicts().at("direction");
                });
        return movement;
    }
}
