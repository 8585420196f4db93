package com.okrcascade.host.jira.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.okrcascade.host.jira.api.JiraServices;
import com.okrcascade.host.jira.api.Lookup;
import com.okrcascade.host.jira.jql.Searches;
import java.util.LinkedHashSet;
import java.util.Set;

/** Jira's REST API, version 2, as far as ordinary clients need it. */
public final class Resources {
    private Resources() {}

    public static Set<Object> of(Lookup lookup, JiraServices services, Searches searches, String baseUrl) {
        Shapes shapes = new Shapes(baseUrl);
        Set<Object> resources = new LinkedHashSet<>(RestErrors.mappers());
        resources.add(new IssueResource(lookup, services.get(IssueService.class), shapes));
        resources.add(new SearchResource(lookup, searches, shapes));
        resources.add(new PeopleResource(services, shapes));
        resources.add(new ProjectResource(services, shapes));
        resources.add(new ConstantsResource(services, shapes, baseUrl));
        return resources;
    }
}
