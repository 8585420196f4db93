package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.model.Audience;
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

    /** Refuses an audience that newly names somebody whom nobody knows; who has left meanwhile may stay in it. */
    public static void refuse(@Nullable Audience said, Audience before, Predicate<UserKey> known) {
        if (said == null) return;
        said.people().stream()
                .filter(person -> !before.people().contains(person))
                .forEach(person -> refuse("visibleTo", person, known));
    }
}
