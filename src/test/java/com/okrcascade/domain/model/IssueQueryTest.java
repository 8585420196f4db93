package com.okrcascade.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class IssueQueryTest {
    private final IssueQuery query = new IssueQuery(
            new QueryId(1),
            3,
            "project = ABC",
            Target.of(new KeyResultId(1)),
            null,
            new UserKey("ann"),
            QueryState.RUNNING,
            "");

    @Test
    public void whatWouldTakeBackTooMuchIsHeldUntilSomebodyHasLooked() {
        IssueQuery held = query.pausedFor(40);
        assertThat(held.fails()).isTrue();
        assertThat(held.issuesHeld()).isEqualTo(40);
        assertThat(held.issuesLost()).isZero();
        assertThat(held.version()).isEqualTo(4);

        IssueQuery confirmed = held.confirmed();
        assertThat(confirmed.fails()).isFalse();
        assertThat(confirmed.reversalConfirmed()).isTrue();
        assertThat(confirmed.issuesHeld()).isZero();
        assertThat(confirmed.version()).isEqualTo(5);
    }

    @Test
    public void whereBrowseWasLostASuccessorTakesItOver() {
        IssueQuery lost = query.pausedForBrowse(12);
        assertThat(lost.fails()).isTrue();
        assertThat(lost.issuesLost()).isEqualTo(12);
        assertThat(lost.issuesHeld()).isZero();

        IssueQuery again = lost.takenOverBy(new UserKey("ben"));
        assertThat(again.fails()).isFalse();
        assertThat(again.search()).isEqualTo(new IssueQuery.Search("project = ABC", new UserKey("ben")));
        assertThat(again.version()).isEqualTo(4);
        assertThat(again.reversalConfirmed()).isFalse();
    }

    /** The version is the person's who edits it: what Jira does to it is no edit. */
    @Test
    public void aSearchThatFailsAndRecoversIsNoOtherQuery() {
        IssueQuery failed = query.failed("no such field");
        assertThat(failed.fails()).isTrue();
        assertThat(failed.error()).isEqualTo("no such field");

        assertThat(failed.recovered()).isEqualTo(query);
    }
}
