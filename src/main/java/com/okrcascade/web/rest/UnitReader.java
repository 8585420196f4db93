package com.okrcascade.web.rest;

import com.okrcascade.application.company.UnitDraft;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.web.json.Fields;

/** Reads what a request says about a unit. */
final class UnitReader {
    private UnitReader() {}

    static UnitDraft read(String body) {
        Fields fields = Fields.of(body);
        UnitDraft draft = new UnitDraft(
                fields.text("name"),
                fields.oneOf("kind", UnitLevel.class),
                fields.optionalId("parentId", UnitId::new).orElse(null),
                ObjectiveReader.person(fields, "leadKey"),
                fields.optionalFlag("retired"));
        fields.done("id", "version");
        return draft;
    }
}
