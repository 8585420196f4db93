package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

/** Evidence: public Javadoc (7.x). */
public abstract class AbstractEvent {
    private final Date time = new Date();
    private final Map<String, Object> params;

    protected AbstractEvent(Map<String, Object> params) {
        this.params = params == null ? Map.of() : params;
    }

    public Date getTime() {
        return time;
    }

    public Map<String, Object> getParams() {
        return params;
    }
}
