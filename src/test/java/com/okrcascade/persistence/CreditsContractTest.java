package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Target;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;

public class CreditsContractTest extends StoreContract {
    private static final Target SALES = Target.of(Samples.SALES);
    private static final Target KPI_VALUE = Target.of(Samples.CYCLE_TIME, KpiSide.VALUE);
    private static final Target KPI_BASE = Target.of(Samples.CYCLE_TIME, KpiSide.BASE);

    @Test
    public void creditsComeBackAsTheyWereWritten() {
        Credit earned = Samples.credit(1, SALES);
        Credit open = Samples.openCredit(1, KPI_BASE);
        write(new Change.PutCredit(earned), new Change.PutCredit(open));

        assertThat(otherNode.credits().ofIssues(List.of(new IssueId(1), new IssueId(2))))
                .containsExactlyInAnyOrder(earned, open);
    }

    @Test
    public void anIssueHasOneCreditForEachTarget() {
        Credit earned = Samples.credit(1, SALES);
        Credit reversed = earned.reversed(Reason.of(Reason.Code.REOPENED));
        write(new Change.PutCredit(earned), new Change.PutCredit(Samples.credit(1, KPI_VALUE)));
        write(new Change.PutCredit(earned), new Change.PutCredit(reversed));

        assertThat(store.credits().of(SALES, 0, 10)).containsExactly(reversed);
        assertThat(store.credits().of(KPI_VALUE, 0, 10)).containsExactly(Samples.credit(1, KPI_VALUE));
        assertThat(store.credits().of(KPI_BASE, 0, 10)).isEmpty();
    }

    @Test
    public void aRemovedCreditIsGone() {
        write(new Change.PutCredit(Samples.credit(1, SALES)), new Change.PutCredit(Samples.credit(1, KPI_VALUE)));
        write(new Change.RemoveCredit(Samples.credit(1, SALES).pair()));

        assertThat(store.credits().ofIssues(List.of(new IssueId(1)))).containsExactly(Samples.credit(1, KPI_VALUE));
    }

    @Test
    public void aTargetListsItsCreditsByIssue() {
        write(
                new Change.PutCredit(Samples.credit(30, SALES)),
                new Change.PutCredit(Samples.credit(10, SALES)),
                new Change.PutCredit(Samples.credit(20, SALES)),
                new Change.PutCredit(Samples.credit(15, KPI_VALUE)));

        assertThat(store.credits().of(SALES, 0, 2))
                .containsExactly(Samples.credit(10, SALES), Samples.credit(20, SALES));
        assertThat(store.credits().of(SALES, 2, 2)).containsExactly(Samples.credit(30, SALES));
    }

    @Test
    public void issuesOfATargetAreWalkedInSteps() {
        write(
                new Change.PutCredit(Samples.credit(10, SALES)),
                new Change.PutCredit(Samples.credit(20, SALES)),
                new Change.PutCredit(Samples.credit(30, SALES)),
                new Change.PutCredit(Samples.credit(15, KPI_VALUE)));

        assertThat(store.credits().issuesOf(SALES, 0, 2)).containsExactly(new IssueId(10), new IssueId(20));
        assertThat(store.credits().issuesOf(SALES, 20, 2)).containsExactly(new IssueId(30));
        assertThat(store.credits().issuesOf(SALES, 30, 2)).isEmpty();
    }

    @Test
    public void theCreditsOfSomeTargetsAreCounted() {
        write(
                new Change.PutCredit(Samples.credit(10, SALES)),
                new Change.PutCredit(Samples.credit(20, SALES)),
                new Change.PutCredit(Samples.credit(15, KPI_VALUE)));

        assertThat(store.credits().count(List.of(SALES))).isEqualTo(2);
        assertThat(store.credits().count(List.of(SALES, KPI_VALUE))).isEqualTo(3);
        assertThat(store.credits().count(List.of())).isZero();
        assertThat(store.credits().size()).isEqualTo(3);
    }

    @Test
    public void allIssuesAreWalkedInStepsWhateverTheyGiveTo() {
        write(LongStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(issue -> LongStream.rangeClosed(1, 4)
                        .mapToObj(target -> Samples.credit(issue, Target.of(new KeyResultId(target)))))
                .map(Change.PutCredit::new)
                .toArray(Change[]::new));

        assertThat(store.credits().issues(0, 3)).containsExactly(new IssueId(1), new IssueId(2), new IssueId(3));
        assertThat(store.credits().issues(3, 3)).containsExactly(new IssueId(4), new IssueId(5));
        assertThat(store.credits().issues(5, 3)).isEmpty();
        assertThat(store.credits().newestIssues(3)).containsExactly(new IssueId(5), new IssueId(4), new IssueId(3));
    }

    /** Else each look at such an issue would find a difference and write again. */
    @Test
    public void aReasonThatQuotesALongFieldComesBackTheSame() {
        Credit quoted = Samples.credit(1, SALES)
                .reversed(new Reason(
                        Reason.Code.AMOUNT_NOT_A_NUMBER, "🎯".repeat(100) + "ж".repeat(54) + "🎯".repeat(500)));
        write(new Change.PutCredit(quoted));

        assertThat(store.credits().ofIssues(List.of(new IssueId(1)))).containsExactly(quoted);
    }
}
