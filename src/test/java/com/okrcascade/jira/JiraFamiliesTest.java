package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.host.jira.JiraHouse;
import com.okrcascade.host.jira.store.Field;
import com.okrcascade.host.jira.store.Happening;
import com.okrcascade.host.jira.store.Seed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Test;

/** An epic, an issue in it, and a sub-task of that issue, in the embedded host's Jira. */
public class JiraFamiliesTest {
    private final JiraHouse house = new JiraHouse();
    private final Issue epic = put(house.deal("Epic", 1), Field.TYPE, Seed.EPIC);
    private final Issue story = put(house.deal("Story", 2), Field.EPIC, epic.getId());
    private final Issue subTask =
            put(put(house.deal("Sub-task", 3), Field.TYPE, Seed.SUB_TASK), Field.PARENT, story.getId());
    private final Issue other = house.deal("Other", 4);

    @After
    public void close() {
        house.close();
    }

    private Issue put(Issue issue, Field field, Object value) {
        house.jira.operations().edit(issue.getId(), "admin", state -> state.with(field, value), Happening.NOTHING);
        return house.get(IssueManager.class).getIssueObject(issue.getId());
    }

    private JiraIssues issues(IssueLinkManager links) {
        return new JiraIssues(
                house.get(IssueManager.class),
                house.get(CustomFieldManager.class),
                house.get(PermissionManager.class),
                new JiraFamilies(links),
                new JiraUsers(house.get(UserManager.class)));
    }

    private JiraIssues issues() {
        return issues(house.get(IssueLinkManager.class));
    }

    private static IssueId id(Issue issue) {
        return new IssueId(issue.getId());
    }

    private static List<IssueId> above(JiraIssues issues, Issue issue) {
        return issues.read(List.of(id(issue)), Set.of()).facts().get(id(issue)).ancestors();
    }

    @Test
    public void aSubTaskHasItsIssueAndThatIssuesEpicAbove() {
        assertThat(above(issues(), subTask)).containsExactly(id(story), id(epic));
        assertThat(above(issues(), story)).containsExactly(id(epic));
        assertThat(above(issues(), epic)).isEmpty();
        assertThat(above(issues(), other)).isEmpty();
    }

    @Test
    public void belowAnEpicAreItsIssuesAndTheirSubTasks() {
        assertThat(issues().below(id(epic))).containsExactly(id(story), id(subTask));
        assertThat(issues().below(id(story))).containsExactly(id(subTask));
        assertThat(issues().below(id(other))).isEmpty();
    }

    @Test
    public void anEpicAndAnIssueWithSubTasksHaveChildren() {
        assertThat(issues().withChildren(List.of(id(epic), id(story), id(subTask), id(other))))
                .containsExactlyInAnyOrder(id(epic), id(story));
    }

    @Test
    public void aJiraWhoseLinksCannotBeReadHasSubTasksAndNoEpicsAndSaysSo() {
        IssueLinkManager links = mock(IssueLinkManager.class);
        when(links.getInwardLinks(any())).thenThrow(new NoSuchMethodError("getInwardLinks"));
        when(links.getOutwardLinks(any())).thenThrow(new NoSuchMethodError("getOutwardLinks"));
        JiraFamilies families = new JiraFamilies(links);

        assertThat(families.above(subTask)).containsExactly(id(story));
        assertThat(families.directlyBelow(id(story), () -> Optional.of(story))).containsExactly(id(subTask));
        assertThat(families.directlyBelow(id(epic), () -> Optional.of(epic))).isEmpty();
        assertThat(families.trouble()).contains("getOutwardLinks");
    }

    @Test
    public void onceEpicsWereReadAFailureIsNoReasonToForgetThem() {
        IssueLinkManager links = mock(IssueLinkManager.class);
        when(links.getInwardLinks(any())).thenReturn(List.of()).thenThrow(new ServiceNotThere(IssueLinkManager.class));
        JiraFamilies families = new JiraFamilies(links);
        families.above(story);

        assertThatThrownBy(() -> families.above(story)).isInstanceOf(ServiceNotThere.class);
    }
}
