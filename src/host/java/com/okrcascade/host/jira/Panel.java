package com.okrcascade.host.jira;

/** A web panel of a plugin, rendered: the heading it asks for and its HTML, which the plugin has escaped. */
public record Panel(String key, String label, String html) {
    // Velocity reads getters only.
    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public String getHtml() {
        return html;
    }
}
