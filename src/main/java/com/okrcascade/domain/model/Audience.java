package com.okrcascade.domain.model;

import java.util.Set;

/** Who may see a thing, and whether it counts in its parents for those who may not. */
public record Audience(Visibility visibility, Set<UserKey> people, boolean countsInParents) {
    public static final Audience EVERYONE = new Audience(Visibility.EVERYONE, Set.of(), true);

    private static final int MOST_PEOPLE = 200;

    public Audience {
        people = Set.copyOf(people);
    }

    /** As somebody says it now; what is kept may be longer. */
    public Audience checked() {
        TooManyEntries.refuse("visibleTo", people, MOST_PEOPLE);
        return this;
    }

    public boolean isEveryone() {
        return visibility == Visibility.EVERYONE;
    }

    /** The same for what is made below: its parts count in it, whether or not it counts above. */
    public Audience forParts() {
        return new Audience(visibility, people, true);
    }

    /** Whether it is part of the numbers above it; what everybody sees always is. */
    public boolean countsAbove() {
        return isEveryone() || countsInParents;
    }
}
