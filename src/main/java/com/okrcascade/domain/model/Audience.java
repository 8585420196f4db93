package com.okrcascade.domain.model;

import java.util.Set;

/** Who may see a thing, and whether it counts in its parents for those who may not. */
public record Audience(Visibility visibility, Set<UserKey> people, boolean countsInParents) {
    public static final Audience EVERYONE = new Audience(Visibility.EVERYONE, Set.of(), true);

    public Audience {
        people = Set.copyOf(people);
    }
}
