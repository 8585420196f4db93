package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.model.UserKey;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Nobody has this user key. */
public final class PersonUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    private PersonUnknown() {
        super("person-unknown", Kind.CONFLICT, Map.of());
    }

    /** Refuses a person in a field whom nobody knows; an empty field is nobody. */
    public static void refuse(String field, @Nullable UserKey person, Predicate<UserKey> known) {
        if (person != null && !known.test(person)) throw new PersonUnknown().at(field);
    }
}
