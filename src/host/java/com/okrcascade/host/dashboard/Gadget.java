package com.okrcascade.host.dashboard;

import java.util.Map;

/**
 * A dashboard item on a dashboard.
 *
 * @param item the key of the plugin's {@code <dashboard-item>}
 * @param preferences what its module saved; strings, as in Jira
 */
public record Gadget(long id, String item, int column, Map<String, String> preferences) {
    public Gadget {
        preferences = Map.copyOf(preferences);
    }

    Gadget inColumn(int other) {
        return new Gadget(id, item, other, preferences);
    }

    Gadget withPreferences(Map<String, String> others) {
        return new Gadget(id, item, column, others);
    }
}
