package com.okrcascade.host.jira.api;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jira's way of writing work time, such as "1w 2d 4h 30m": a week has five days, a day eight hours, a bare number is minutes. */
public final class Durations {
    private static final Map<String, Long> SECONDS =
            Map.of("w", 144_000L, "d", 28_800L, "h", 3_600L, "m", 60L, "", 60L);
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,9})\\s*([wdhm]?)(?=\\s|$)");

    private Durations() {}

    public static Optional<Long> seconds(String text) {
        Matcher part = PART.matcher(text);
        long sum = 0;
        int end = 0;
        while (part.find() && part.start() == end) {
            sum += Long.parseLong(part.group(1)) * SECONDS.get(part.group(2));
            end = part.end();
        }
        return end > 0 && end == text.length() ? Optional.of(sum) : Optional.empty();
    }

    public static String show(long seconds) {
        StringBuilder text = new StringBuilder();
        long left = seconds;
        for (String unit : new String[] {"w", "d", "h", "m"}) {
            long count = left / SECONDS.get(unit);
            left -= count * SECONDS.get(unit);
            if (count > 0) {
                text.append(text.isEmpty() ? "" : " ").append(count).append(unit);
            }
        }
        return text.isEmpty() ? "0m" : text.toString();
    }
}
