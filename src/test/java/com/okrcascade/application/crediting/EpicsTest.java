package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Target;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** An epic with two stories, one of which has a sub-task; each is worth a different amount. */
public class EpicsTest {
    private static final long EPIC = 1;
    private static final long STORY = 2;
    private static final long OTHER_STORY = 3;
    private static final long SUB_TASK = 4;

    private final CreditedCompany abc = new CreditedCompany();
    private KeyResult result;

    @Before
    public void anEpicWithTwoStories() {
        result = abc.keyResult(abc.objective("Sell more", "FY2026", null), "0", "1000000", AMOUNT, null);
        abc.deal(EPIC, "1000");
        abc.deal(STORY, "200");
        abc.deal(OTHER_STORY, "30");
        abc.deal(SUB_TASK, "4");
        abc.jira.putBelow(STORY, EPIC);
        abc.jira.putBelow(OTHER_STORY, EPIC);
        abc.jira.putBelow(SUB_TASK, STORY);
        abc.drain();
    }

    private void allAreDone() {
        for (long issue : List.of(EPIC, STORY, OTHER_STORY, SUB_TASK)) abc.resolve(issue, "2026-11-18");
        abc.drain();
    }

    private void gives(String amount) {
        assertThat(abc.current(result)).contains(Quantity.parse(amount));
    }

    private Credit creditOf(long issue) {
        return abc.company.store().credits().ofIssues(List.of(new IssueId(issue))).stream()
                .filter(credit -> credit.target().equals(Target.of(result.id())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void aLinkedEpicGivesThroughItsStoriesAndTheirSubTasksAndNotItself() {
        allAreDone();
        abc.link(EPIC, result);
        abc.drain();

        gives("234");
    }

    @Test
    public void aStoryOfALinkedEpicCountsAtTheFirstLook() {
        abc.link(EPIC, result);
        abc.drain();
        abc.resolve(STORY, "2026-11-18");

        abc.firstLook();

        gives("200");
    }

    @Test
    public void byChoiceALinkedEpicGivesItselfToo() {
        allAreDone();
        abc.link(EPIC, result, true);
        abc.drain();

        gives("1234");
    }

    @Test
    public void theChoiceCanBeChangedLater() {
        allAreDone();
        LinkId link = abc.link(EPIC, result);
        abc.drain();

        abc.changeLink().giveBy(ADMIN, link, Optional.empty(), null, true);
        abc.drain();
        gives("1234");

        abc.changeLink().giveBy(ADMIN, link, Optional.empty(), null, false);
        abc.drain();
        gives("234");
        assertThat(creditOf(EPIC).reason().code()).isEqualTo(Reason.Code.CHILDREN_COUNT);
    }

    @Test
    public void aStoryThatIsLinkedTooCountsOnceAsItsOwnLinkSays() {
        allAreDone();
        abc.link(EPIC, result);
        LinkId own = abc.link(OTHER_STORY, result);
        abc.drain();

        gives("234");
        assertThat(creditOf(OTHER_STORY).link()).isEqualTo(own);
    }

    @Test
    public void aLinkedStoryOfALinkedEpicLeavesItsOwnAmountToItsSubTasks() {
        allAreDone();
        abc.link(EPIC, result);
        abc.link(STORY, result);
        abc.drain();

        gives("34");
    }

    @Test
    public void unlinkingTheEpicTakesBackWhatItsIssuesGave() {
        allAreDone();
        LinkId link = abc.link(EPIC, result);
        abc.drain();

        abc.changeLink().unlink(ADMIN, link, Optional.empty());
        abc.drain();

        gives("0");
        assertThat(creditOf(SUB_TASK).state()).isEqualTo(CreditState.REVERSED);
        assertThat(creditOf(SUB_TASK).reason().code()).isEqualTo(Reason.Code.UNLINKED);
    }

    @Test
    public void aStoryThatLeavesTheEpicTakesItsSubTasksWithIt() {
        allAreDone();
        abc.link(EPIC, result);
        abc.drain();

        abc.jira.takeOut(STORY);
        abc.hint(STORY);
        abc.drain();

        gives("30");
        assertThat(creditOf(STORY).reason().code()).isEqualTo(Reason.Code.NO_LONGER_BELOW);
    }

    @Test
    public void anEpicGivesItselfUntilItsFirstStoryComes() {
        abc.deal(10, "500");
        abc.deal(11, "60");
        abc.link(10, result);
        abc.resolve(10, "2026-11-18");
        abc.resolve(11, "2026-11-18");
        abc.drain();
        gives("500");

        abc.jira.putBelow(11, 10);
        abc.hint(11);
        abc.drain();
        gives("60");
    }

    @Test
    public void anEpicGivesItselfAgainWhenItsLastStoryIsDeleted() {
        abc.deal(10, "500");
        abc.deal(11, "60");
        abc.jira.putBelow(11, 10);
        abc.link(10, result);
        abc.resolve(10, "2026-11-18");
        abc.resolve(11, "2026-11-18");
        abc.drain();
        gives("60");

        abc.jira.delete(11);
        abc.hint(11);
        abc.drain();
        gives("500");
    }

    @Test
    public void aNewStoryOfALinkedEpicGivesByTheFieldThatItsKeyResultAsksFor() {
        abc.link(EPIC, result);
        abc.drain();
        abc.jira.putBelow(20, EPIC);
        abc.deal(20, "7.25");
        abc.resolve(20, "2026-11-18");
        abc.drain();

        gives("7.25");
    }

    @Test
    public void whatIsLinkedThroughAnEpicAndFoundByAQueryCountsOnce() {
        allAreDone();
        abc.jira.search("project = SALES", deal -> deal.id() != EPIC);
        abc.query(result, "project = SALES");
        abc.link(EPIC, result);
        abc.drain();

        gives("234");
    }

    @Test
    public void inASummingTreeAStoryCountsOnceAtTheDeepestKeyResult() {
        KeyResult month = abc.keyResult(
                abc.objective(
                        "Sell in November",
                        "Nov 2026",
                        abc.graph().objectiveOf(result).id()),
                "0",
                "100000",
                AMOUNT,
                result.id());
        allAreDone();
        abc.link(EPIC, result);
        abc.link(STORY, month, true);
        abc.drain();

        gives("234");
        assertThat(abc.current(month)).contains(Quantity.parse("204"));
        assertThat(creditOf(SUB_TASK).state()).isEqualTo(CreditState.COUNTED_ELSEWHERE);
    }
}
