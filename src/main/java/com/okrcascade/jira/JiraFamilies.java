package com.okrcascade.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.okrcascade.domain.model.IssueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which issues are above and below one. Sub-tasks know their parent. Of epics Jira's core knows only a link from the epic
 * to each of its issues, whose type has a style of its own whatever it is called; where links cannot be read there are no
 * epics, and the health page says so.
 */
public final class JiraFamilies {
    /** The style of the type of link that Jira Software keeps between an epic and its issues. */
    static final String EPIC_STYLE = "jira_gh_epic_story";

    private static final String SUB_TASK_STYLE = "jira_subtask";

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

    /** @param issue is only asked where links cannot be read */
    List<IssueId> directlyBelow(IssueId id, Supplier<Optional<Issue>> issue) {
        return told(
                () -> links.getOutwardLinks(id.value()).stream()
                        .filter(link -> isOf(link, EPIC_STYLE) || isOf(link, SUB_TASK_STYLE))
                        .map(link -> new IssueId(link.getDestinationId()))
                        .distinct()
                        .toList(),
                () -> issue.get().stream()
                        .flatMap(parent -> parent.getSubTaskObjects().stream())
                        .map(child -> new IssueId(child.getId()))
                        .toList());
    }

    private List<IssueId> epicsOf(Long issue) {
        return told(
                () -> links.getInwardLinks(issue).stream()
                        .filter(link -> isOf(link, EPIC_STYLE))
                        .map(link -> new IssueId(link.getSourceId()))
                        .toList(),
                List::of);
    }

    private static boolean isOf(IssueLink link, String style) {
        return link.getIssueLinkType() != null
                && style.equals(link.getIssueLinkType().getStyle());
    }

    /**
     * No public call site proves these calls on Jira 11: where they never work, crediting goes on without epics. Once they
     * have worked, a failure is no reason to take back what epics gave: the issue cannot be read, and is tried again.
     */
    private List<IssueId> told(Supplier<List<IssueId>> question, Supplier<List<IssueId>> otherwise) {
        try {
            List<IssueId> answer = question.get();
            answered = true;
            trouble = "";
            return answer;
        } catch (ServiceNotThere | LinkageError missing) {
            if (answered) throw missing;
            trouble = String.valueOf(missing.getMessage());
            return otherwise.get();
        }
    }
}
