package com.okrcascade.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.okrcascade.domain.model.IssueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which issues are above and below one. Sub-tasks know their parent. Of epics Jira's core knows only a link from the epic
 * to each of its issues, whose type has a style of its own whatever it is called; where links cannot be read there are no
 * epics, and the health page says so.
 */
public final class JiraFamilies {
    /** The style of the type of link that Jira Software keeps between an epic and its issues. */
    static final String EPIC_STYLE = "jira_gh_epic_story";

    private final IssueLinkManager links;
    private volatile boolean answered;
    private volatile String trouble = "";

    public JiraFamilies(IssueLinkManager links) {
        this.links = links;
    }

    /** Why epics cannot be told; empty when they can. */
    public Optional<String> trouble() {
        return Optional.of(trouble).filter(text -> !text.isEmpty());
    }

    /** The issue that this is a sub-task of, and the epic, nearest first. */
    List<IssueId> above(Issue issue) {
        List<IssueId> above = new ArrayList<>();
        @Nullable Long parent = issue.isSubTask() ? issue.getParentId() : null;
        if (parent != null) above.add(new IssueId(parent));
        above.addAll(epicsOf(parent == null ? issue.getId() : parent));
        return above;
    }

    List<IssueId> directlyBelow(Issue issue) {
        if (issue.isSubTask()) return List.of();
        Stream<IssueId> subTasks = issue.getSubTaskObjects().stream().map(child -> new IssueId(child.getId()));
        return Stream.concat(subTasks, issuesOfEpic(issue.getId()).stream())
                .distinct()
                .toList();
    }

    private List<IssueId> epicsOf(Long issue) {
        return told(() -> links.getInwardLinks(issue).stream()
                .filter(JiraFamilies::isOfEpic)
                .map(link -> new IssueId(link.getSourceId()))
                .toList());
    }

    private List<IssueId> issuesOfEpic(Long epic) {
        return told(() -> links.getOutwardLinks(epic).stream()
                .filter(JiraFamilies::isOfEpic)
                .map(link -> new IssueId(link.getDestinationId()))
                .toList());
    }

    private static boolean isOfEpic(IssueLink link) {
        return link.getIssueLinkType() != null
                && EPIC_STYLE.equals(link.getIssueLinkType().getStyle());
    }

    /**
     * No public call site proves these calls on Jira 11: where they never work, crediting goes on without epics. Once they
     * have worked, a failure is no reason to take back what epics gave: the issue cannot be read, and is tried again.
     */
    private List<IssueId> told(Supplier<List<IssueId>> question) {
        try {
            List<IssueId> answer = question.get();
            answered = true;
            trouble = "";
            return answer;
        } catch (ServiceNotThere | LinkageError missing) {
            if (answered) throw missing;
            trouble = String.valueOf(missing.getMessage());
            return List.of();
        }
    }
}
