package com.okrcascade.host.jira.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Everything stored of one issue at one moment: its fields, and its number fields by their id. It never changes. */
public record IssueState(Long id, Map<Field, Object> values, Map<Long, Double> numbers) {
    public static final IssueState BLANK = new IssueState(null, Map.of(), Map.of());

    public IssueState {
        EnumMap<Field, Object> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
        numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    }

    public IssueState withId(long newId) {
        return new IssueState(newId, values, numbers);
    }

    /** The same issue with another value in one field; null empties it. */
    public IssueState with(Field field, Object value) {
        EnumMap<Field, Object> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new IssueState(id, changed, numbers);
    }

    public IssueState withNumber(long field, Double value) {
        Map<Long, Double> changed = new TreeMap<>(numbers);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new IssueState(id, values, changed);
    }

    public String text(Field field) {
        return (String) values.get(field);
    }

    public Long number(Field field) {
        return (Long) values.get(field);
    }

    public boolean has(Field field) {
        return values.containsKey(field);
    }

    public String key() {
        return text(Field.KEY);
    }

    public long project() {
        return number(Field.PROJECT);
    }
}
