package com.okrcascade.host.jira.api;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.okrcascade.host.jira.store.Issues;
import java.util.List;
import java.util.stream.Stream;

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

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return lookup.store().issues().relationsTo(sourceIssueId).stream()
                .flatMap(child -> links(child).filter(link -> link.getSourceId().equals(sourceIssueId)))
                .toList();
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return lookup.store().issues().relations(destinationIssueId).stream()
                .flatMap(this::links)
                .toList();
    }

    private Stream<IssueLink> links(Issues.Relation child) {
        boolean isSubTask = lookup.issueType(child.type()).isSubTask();
        return Stream.concat(
                link(SUB_TASK, isSubTask ? child.parent() : null, child.id()), link(EPIC, child.epic(), child.id()));
    }

    private static Stream<IssueLink> link(IssueLinkType type, Long source, long destination) {
        return Stream.ofNullable(source).map(from -> new Link(type, from, destination));
    }
}
