package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.domain.model.IssueId;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.mockito.InOrder;

public class JiraIssueListenerTest {
    private static final IssueId ISSUE = new IssueId(10_001);

    private final Inbox inbox = mock(Inbox.class);
    private final Runnable wake = mock(Runnable.class);
    private final LateHints late = new LateHints();
    private boolean ready = true;
    private final JiraIssueListener listener = new JiraIssueListener(inbox, late, () -> ready, wake);

    private static IssueEvent event(Long type) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(ISSUE.value());
        return new IssueEvent(issue, Map.of(), null, type);
    }

    @Test
    public void aChangeIsPutIntoTheInboxAndTheWorkerIsWoken() {
        listener.onIssueEvent(event(EventType.ISSUE_RESOLVED_ID));

        InOrder order = inOrder(inbox, wake);
        order.verify(inbox).add(ISSUE);
        order.verify(wake).run();
        verifyNoMoreInteractions(inbox);
    }

    @Test
    public void anEventOfAnUnknownTypeCounts() {
        listener.onIssueEvent(event(10_100L));
        listener.onIssueEvent(event(null));

        verify(inbox, org.mockito.Mockito.times(2)).add(ISSUE);
    }

    @Test
    public void commentsAreLeftOut() {
        listener.onIssueEvent(event(EventType.ISSUE_COMMENTED_ID));
        listener.onIssueEvent(event(EventType.ISSUE_COMMENT_EDITED_ID));
        listener.onIssueEvent(event(EventType.ISSUE_COMMENT_DELETED_ID));

        verifyNoInteractions(inbox, wake);
    }

    @Test
    public void aFailureNeverReachesJiraAndTheHintIsKept() {
        doThrow(new IllegalStateException("database down")).when(inbox).add(any());

        listener.onIssueEvent(event(EventType.ISSUE_UPDATED_ID));

        assertThat(late.take()).containsExactly(ISSUE);
    }

    @Test
    public void aClassThatIsMissingNeverReachesJiraEither() {
        doThrow(new NoClassDefFoundError("net/java/ao/Query")).when(inbox).add(any());

        listener.onIssueEvent(event(EventType.ISSUE_UPDATED_ID));

        assertThat(late.take()).containsExactly(ISSUE);
    }

    @Test
    public void anEventWithoutAnIssueIsIgnored() {
        listener.onIssueEvent(new IssueEvent(null, Map.of(), null, EventType.ISSUE_UPDATED_ID));

        verifyNoInteractions(inbox, wake);
    }

    @Test
    public void beforeTheTablesAreThereTheHintIsKeptAndHandedInByTheNextRound() {
        ready = false;
        listener.onIssueEvent(event(EventType.ISSUE_RESOLVED_ID));
        verifyNoInteractions(inbox);

        new PatientInbox(inbox, late).above(0, 500);

        InOrder order = inOrder(inbox);
        order.verify(inbox).addAll(Set.of(ISSUE));
        order.verify(inbox).above(0, 500);
    }

    @Test
    public void keptHintsOutliveADatabaseThatStillFails() {
        late.keep(ISSUE);
        doThrow(new IllegalStateException("still down")).doNothing().when(inbox).addAll(any());
        PatientInbox patient = new PatientInbox(inbox, late);

        assertThatThrownBy(() -> patient.above(0, 500)).hasMessage("still down");
        patient.above(0, 500);

        verify(inbox, org.mockito.Mockito.times(2)).addAll(Set.of(ISSUE));
        assertThat(late.take()).isEmpty();
    }

    @Test
    public void keptHintsNeverFillTheMemory() {
        for (long id = 1; id <= LateHints.MOST + 5; id++) late.keep(new IssueId(id));

        assertThat(late.take()).hasSize(LateHints.MOST);
        assertThat(late.take()).isEmpty();
    }

    @Test
    public void jiraFindsTheListeningMethod() throws NoSuchMethodException {
        assertThat(JiraIssueListener.class
                        .getMethod("onIssueEvent", IssueEvent.class)
                        .isAnnotationPresent(EventListener.class))
                .isTrue();
    }
}
