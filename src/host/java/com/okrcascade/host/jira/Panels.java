package com.okrcascade.host.jira;

import java.util.List;
import java.util.Map;

/** The plugins' web panels; the host around this Jira knows them. */
public interface Panels {
    /**
     * The panels at a location whose conditions hold, by weight. The context has "issue", "project", "user" and "helper" (a
     * JiraHelper with the same), as Jira's issue view gives them.
     */
    List<Panel> at(String location, Map<String, Object> context);
}
