package com.okrcascade.web.rest;

import com.okrcascade.application.issues.TargetMissing;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.Target;
import com.okrcascade.web.json.Fields;
import java.util.Optional;

/** Reads which key result or KPI a link or query is for. */
final class TargetJson {
    private TargetJson() {}

    static Target read(Fields fields) {
        Optional<KeyResultId> keyResult = fields.optionalId("keyResultId", KeyResultId::new);
        Optional<KpiId> kpi = fields.optionalId("kpiId", KpiId::new);
        KpiSide side = fields.optionalOneOf("side", KpiSide.class).orElse(KpiSide.VALUE);
        if (keyResult.isPresent() == kpi.isPresent()) throw new TargetMissing().at("keyResultId");
        return keyResult.map(Target::of).orElseGet(() -> Target.of(kpi.orElseThrow(), side));
    }
}
