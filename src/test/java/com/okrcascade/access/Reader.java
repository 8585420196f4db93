package com.okrcascade.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sort of people, with what they see of what is in Sales, belongs to Tomas and names Yuki.
 *
 * @param name in Jira, and the password; null for people who are not logged in
 */
enum Reader {
    ANONYMOUS(null),
    OUTSIDER("sofia", Audience.EVERYONE),
    MEMBER("jonas", Audience.EVERYONE, Audience.UNIT),
    LEAD("marcus", Audience.EVERYONE, Audience.UNIT),
    ROLE_HOLDER("amara", Audience.EVERYONE, Audience.UNIT),
    NAMED("yuki", Audience.EVERYONE, Audience.PEOPLE),
    OWNER("tomas", Audience.values()),
    ADMIN("admin", Audience.values());

    /** For whom a thing is. */
    enum Audience {
        EVERYONE,
        UNIT,
        PEOPLE
    }

    private final @Nullable String name;
    private final Set<Audience> sees;

    Reader(@Nullable String name, Audience... sees) {
        this.name = name;
        this.sees = Set.of(sees);
    }

    @Nullable
    String user() {
        return name;
    }

    boolean sees(Audience audience) {
        return sees.contains(audience);
    }

    /** Those who may change whatever they see of Tomas' goals. */
    boolean edits() {
        return this == LEAD || this == ROLE_HOLDER || this == OWNER || this == ADMIN;
    }
}
