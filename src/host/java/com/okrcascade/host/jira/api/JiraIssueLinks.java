package com.okrcascade.host.jira.api;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.okrcascade.host.jira.store.Field;
import com.okrcascade.host.jira.store.IssueState;
import com.okrcascade.host.jira.store.Issues;
import java.util.ArrayList;
import java.util.List;

/** The links that Jira itself keeps: from an issue to its sub-tasks, and from an epic to its issues. There are no others. */
record JiraIssueLinks(Lookup lookup) implements IssueLinkManager {
    private static final IssueLinkType SUB_TASK = new Type(10100L, "jira_subtask_link", "jira_subtask");
    private static final IssueLinkType EPIC = new Type(10200L, "Epic-Story Link", "jira_gh_epic_story");

    private record Type(Long id, String name, String style) implements IssueLinkType {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getStyle() {
            return style;
        }
    }

    private record Link(IssueLinkType type, Long source, Long destination) implements IssueLink {
        @Override
        public IssueLinkType getIssueLinkType() {
            return type;
        }

        @Override
        public Long getSourceId() {
            return source;
        }

        @Override
        public Long getDestinationId() {
            return destination;
        }
    }

    private Issues issues() {
        return lookup.store().issues();
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        List<IssueLink> links = new ArrayList<>();
        issues().findAll(issues().idsOfChildren(sourceIssueId)).stream()
                .filter(child -> lookup.issue(child).isSubTask())
                .forEach(child -> links.add(new Link(SUB_TASK, sourceIssueId, child.id())));
        issues().idsInEpic(sourceIssueId).forEach(child -> links.add(new Link(EPIC, sourceIssueId, child)));
        return links;
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        List<IssueLink> links = new ArrayList<>();
        issues().find(destinationIssueId).ifPresent(issue -> {
            if (lookup.issue(issue).isSubTask()) add(SUB_TASK, issue, Field.PARENT, links);
            add(EPIC, issue, Field.EPIC, links);
        });
        return links;
    }

    private static void add(IssueLinkType type, IssueState issue, Field field, List<IssueLink> links) {
        if (issue.has(field)) links.add(new Link(type, issue.number(field), issue.id()));
    }
}
