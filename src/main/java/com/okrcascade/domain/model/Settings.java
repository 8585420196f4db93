package com.okrcascade.domain.model;

import java.time.Duration;
import java.util.Set;

/**
 * What an admin sets for the whole product.
 *
 * @param excludedResolutions names of resolutions that earn nothing, in any case of letters
 * @param breakDownHorizonQuarters until the end of which quarter after this one weeks are created
 */
public record Settings(
        int version,
        DoneRule doneRule,
        Set<String> excludedResolutions,
        int breakDownHorizonQuarters,
        int checkInDays,
        int graceDays,
        Duration settle) {
    public static final Settings DEFAULT = new Settings(
            0,
            new DoneRule.ByResolution(),
            Set.of("Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce", "Declined"),
            1,
            7,
            3,
            Duration.ofSeconds(10));

    public Settings {
        excludedResolutions = Set.copyOf(excludedResolutions);
    }

    public Settings at(int newVersion) {
        return new Settings(
                newVersion, doneRule, excludedResolutions, breakDownHorizonQuarters, checkInDays, graceDays, settle);
    }

    /** Whether the same issues count. */
    public boolean sameCreditsAs(Settings other) {
        return doneRule.equals(other.doneRule) && excludedResolutions.equals(other.excludedResolutions);
    }

    public boolean excludes(String resolution) {
        return excludedResolutions.stream().anyMatch(resolution::equalsIgnoreCase);
    }
}
