package com.okrcascade.host.jira.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that a caller asked for: by id, "*all", "*navigable" (all but comments), and "-id" to leave one out. */
record WantedFields(List<String> asked, boolean allByDefault) {
    static WantedFields ofIssue(String asked) {
        return new WantedFields(split(asked), true);
    }

    static WantedFields ofSearch(List<String> asked) {
        return new WantedFields(asked, false);
    }

    static List<String> split(String asked) {
        return asked == null || asked.isBlank()
                ? List.of()
                : Arrays.asList(asked.strip().split("\\s*,\\s*"));
    }

    boolean has(String field) {
        if (asked.contains("-" + field)) {
            return false;
        }
        return asked.contains(field)
                || hasAll() && (!field.equals("comment") || allByDefault || asked.contains("*all"));
    }

    private boolean hasAll() {
        return asked.contains("*all")
                || asked.contains("*navigable")
                || asked.stream().allMatch(field -> field.startsWith("-"));
    }

    Map<String, Object> of(Map<String, Object> fields) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            if (has(field)) {
                wanted.put(field, value);
            }
        });
        return wanted;
    }
}
