package com.okrcascade.web.rest;

import com.okrcascade.application.kpis.KpiDraft;
import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiDirection;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.web.json.Fields;
import org.jspecify.annotations.Nullable;

/** Reads what a request says about a KPI; fields that an answer has and nobody can set are passed over. */
final class KpiReader {
    private static final String[] ONLY_IN_ANSWERS = {
        "id", "key", "version", "state", "status", "latest", "running", "series", "byHand", "mayEdit"
    };

    private KpiReader() {}

    static KpiDraft read(String body) {
        Fields fields = Fields.of(body);
        KpiDraft draft = new KpiDraft(
                fields.text("name"),
                fields.id("unitId", UnitId::new),
                unitOfMeasure(fields),
                goal(fields),
                fields.oneOf("frequency", Frequency.class),
                fields.oneOf("aggregation", Aggregation.class),
                fields.optionalFlag("cumulative").orElse(false),
                fields.optionalOneOf("indicator", KpiJson.Indicator.class)
                        .filter(KpiJson.Indicator.LEAD::equals)
                        .isPresent(),
                crediting(fields),
                fields.optionalId("ownerRoleId", RoleId::new).orElse(null),
                ObjectiveReader.audience(fields));
        fields.done(ONLY_IN_ANSWERS);
        return draft;
    }

    private static UnitOfMeasure unitOfMeasure(Fields fields) {
        String name = fields.text("unitOfMeasure");
        UnitKind kind = fields.oneOf("unitKind", UnitKind.class);
        int decimals = fields.optionalInt("decimals").orElse(0);
        return fields.located("unitOfMeasure", () -> new UnitOfMeasure(name, kind, decimals));
    }

    private static KpiGoal goal(Fields fields) {
        KpiDirection direction = fields.oneOf("direction", KpiDirection.class);
        @Nullable Quantity target = fields.optionalQuantity("target").orElse(null);
        @Nullable Quantity lower = fields.optionalQuantity("lower").orElse(null);
        @Nullable Quantity upper = fields.optionalQuantity("upper").orElse(null);
        Quantity margin = fields.optionalQuantity("warnMargin").orElse(Quantity.ZERO);
        boolean range = direction == KpiDirection.RANGE;
        return fields.located(
                range ? "lower" : "target",
                () -> range
                        ? new KpiGoal(direction, null, lower, upper, margin)
                        : new KpiGoal(direction, target, null, null, margin));
    }

    private static @Nullable Crediting crediting(Fields fields) {
        @Nullable DoneRule done = DoneRuleJson.read(fields).orElse(null);
        return CreditJson.read(fields).map(rule -> new Crediting(rule, done)).orElse(null);
    }
}
