package com.okrcascade.host.jira.page;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Somebody as pages show people: a disc with initials, and the name. */
public record PersonView(String name, String displayName, String initials, int color) {
    private static final int COLORS = 6;
    private static final PersonView NOBODY = new PersonView("", "", "", 0);

    /** Null is nobody, whose name is empty. */
    static PersonView of(ApplicationUser user) {
        return user == null
                ? NOBODY
                : new PersonView(
                        user.getName(),
                        user.getDisplayName(),
                        initials(user.getDisplayName()),
                        Math.floorMod(user.getKey().hashCode(), COLORS));
    }

    static String initials(String displayName) {
        return Arrays.stream(displayName.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    public boolean isSomebody() {
        return !name.isEmpty();
    }
}
