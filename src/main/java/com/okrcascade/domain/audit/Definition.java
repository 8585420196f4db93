package com.okrcascade.domain.audit;

import com.okrcascade.domain.model.AuditField;
import com.okrcascade.domain.model.AuditLine;
import java.util.Map;

/** What is said of one thing, as text. What is not said is left out. */
record Definition(AuditLine.Subject subject, long id, String label, Map<AuditField, String> fields) {
    Definition {
        fields = Map.copyOf(fields);
    }

    Name name() {
        return new Name(subject, id);
    }

    String text(AuditField field) {
        return fields.getOrDefault(field, "");
    }

    /** Which thing it is. */
    record Name(AuditLine.Subject subject, long id) {}
}
