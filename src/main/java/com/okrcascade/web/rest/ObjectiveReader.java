package com.okrcascade.web.rest;

import com.okrcascade.application.objectives.ObjectiveDraft;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Visibility;
import com.okrcascade.domain.model.Wording;
import com.okrcascade.web.json.Fields;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a request says about an objective; fields that an answer has and nobody can set are passed over. */
final class ObjectiveReader {
    private static final String[] ONLY_IN_ANSWERS = {
        "id",
        "key",
        "version",
        "periodName",
        "state",
        "progress",
        "expected",
        "health",
        "servesNoGoal",
        "mayEdit",
        "restricted"
    };

    private ObjectiveReader() {}

    static ObjectiveDraft read(String body) {
        Fields fields = Fields.of(body);
        ObjectiveDraft draft = new ObjectiveDraft(
                fields.text("title"),
                fields.optionalText("description").orElse(""),
                fields.id("unitId", UnitId::new),
                fields.id("periodId", PeriodId::new),
                fields.optionalId("parentId", ObjectiveId::new).orElse(null),
                person(fields, "ownerKey"),
                fields.optionalOneOf("kind", ObjectiveKind.class).orElse(ObjectiveKind.COMMITTED),
                fields.optionalOneOf("rollUp", ObjectiveRollUp.class).orElse(ObjectiveRollUp.KEY_RESULTS),
                weight(fields),
                fields.optionalOneOf("healthBy", HealthBy.class).orElse(HealthBy.PACE),
                audience(fields));
        fields.done(ONLY_IN_ANSWERS);
        return draft;
    }

    static Weight weight(Fields fields) {
        return fields.located(
                "weight", () -> fields.optionalInt("weight").map(Weight::new).orElse(Weight.ONE));
    }

    static @Nullable UserKey person(Fields fields, String name) {
        return fields.optionalText(name)
                .filter(key -> !key.isBlank())
                .map(UserKey::new)
                .orElse(null);
    }

    /** Null when nothing is said of it. */
    static @Nullable Audience audience(Fields fields) {
        boolean said = fields.has("visibility") || fields.has("visibleTo") || fields.has("countsInParents");
        if (!said) return null;
        return new Audience(
                fields.optionalOneOf("visibility", Visibility.class).orElse(Visibility.EVERYONE),
                people(fields, "visibleTo"),
                fields.optionalFlag("countsInParents").orElse(true));
    }

    private static Set<UserKey> people(Fields fields, String name) {
        return fields.texts(name).stream()
                .map(key -> new UserKey(Wording.title(name, key)))
                .collect(Collectors.toSet());
    }
}
