package com.okrcascade.web.rest;

import com.okrcascade.application.company.RoleDraft;
import com.okrcascade.domain.model.Assignment;
import com.okrcascade.domain.model.MemberType;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.TextMissing;
import com.okrcascade.domain.model.TextTooLong;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.Wording;
import com.okrcascade.web.json.Fields;

/** Reads what a request says about a role. */
final class RoleReader {
    private RoleReader() {}

    static RoleDraft read(String body) {
        Fields fields = Fields.of(body);
        RoleDraft draft = new RoleDraft(
                fields.text("name"),
                fields.optionalId("unitId", UnitId::new).orElse(null),
                fields.objects("members").stream().map(RoleReader::member).toList(),
                fields.setOf("permissions", Permission.class),
                fields.optionalOneOf("assignment", Assignment.class).orElse(Assignment.UNASSIGNED),
                fields.optionalFlag("retired"));
        fields.done("id", "version");
        return draft;
    }

    private static RoleMember member(Fields fields) {
        return new RoleMember(
                fields.oneOf("type", MemberType.class),
                fields.located("value", () -> name(fields.text("value").strip())),
                fields.optionalId("projectId", Long::valueOf).orElse(null));
    }

    private static String name(String value) {
        if (value.isEmpty()) throw new TextMissing();
        if (value.length() > Wording.LONGEST_TITLE) throw new TextTooLong(Wording.LONGEST_TITLE);
        return value;
    }
}
