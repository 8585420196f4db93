package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.reconcile.RetryFailures;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.UserKey;
import java.time.Duration;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** Today is Saturday, 21 November 2026, in week 2026-W47. */
public class SetAsideTest {
    private static final String DEALS = "project = SALES";
    private static final String NEARLY_ALL_THERE_CAN_BE = "900000000000000";

    private final CreditedCompany abc = new CreditedCompany();
    private final RetryFailures retry = new RetryFailures(
            new ReadGraph(abc.company.graphs()), abc.company.store().inbox(), () -> {});
    private KeyResult week;

    @Before
    public void aWeekOfDeals() {
        abc.jira.search(DEALS, deal -> deal.project().equals("SALES"));
        Objective objective = abc.objective("Sell", "2026-W47", null);
        week = abc.keyResult(objective, "0", "10000", AMOUNT, null);
        abc.query(week, DEALS);
        abc.drain();
    }

    @Test
    public void anIssueThatCannotBeReadIsAskedLessAndLessAndThenSetAside() {
        abc.deal(1, "10");
        abc.jira.makeUnreadable(1);

        abc.firstLook();
        abc.pass(Duration.ofSeconds(31));
        abc.firstLook();
        abc.pass(Duration.ofSeconds(31));
        abc.firstLook();
        assertThat(rows())
                .extracting(Inbox.Row::attempts)
                .as("the third try waits a minute")
                .containsExactly(2);

        until(Inbox.MOST_ATTEMPTS);
        assertThat(rows()).isEmpty();
        assertThat(abc.company.store().inbox().size()).isZero();
        assertThat(setAside()).extracting(Inbox.Row::error).containsExactly("broken");
    }

    /** 9 x 10^14 twice is more than a sum can hold. */
    @Test
    public void anAmountThatNoSumCanHoldStopsNobodyElsesDeal() {
        abc.deal(1, NEARLY_ALL_THERE_CAN_BE);
        abc.resolve(1, "2026-11-18");
        abc.drain();
        abc.deal(2, NEARLY_ALL_THERE_CAN_BE);
        abc.resolve(2, "2026-11-18");
        abc.deal(3, "-200");
        abc.resolve(3, "2026-11-18");

        abc.firstLook();

        Quantity most = Quantity.parse(NEARLY_ALL_THERE_CAN_BE);
        assertThat(abc.current(week)).contains(most.minus(Quantity.of(200)));
        until(Inbox.MOST_ATTEMPTS);
        assertThat(setAside()).extracting(Inbox.Row::ref).containsOnly(2L);
        assertThat(setAside()).extracting(Inbox.Row::error).allMatch(error -> error.startsWith(Inbox.COMPUTING));
    }

    @Test
    public void whatWasMendedIsCountedWhenAnAdministratorSaysSo() {
        abc.deal(1, NEARLY_ALL_THERE_CAN_BE);
        abc.resolve(1, "2026-11-18");
        abc.drain();
        abc.deal(2, NEARLY_ALL_THERE_CAN_BE);
        abc.resolve(2, "2026-11-18");
        until(Inbox.MOST_ATTEMPTS);
        abc.jira.put(abc.jira.get(2).withAmount("-300"));

        retry.retry(ADMIN, setAside().get(0).id());

        assertThat(setAside()).as("all rows of the issue").isEmpty();
        abc.drain();
        assertThat(abc.current(week))
                .contains(Quantity.parse(NEARLY_ALL_THERE_CAN_BE).minus(Quantity.of(300)));
    }

    @Test
    public void onlyAdministratorsRetryAndOnlyWhatIsSetAside() {
        Actor bob = Actor.person(new UserKey("bob"));

        assertThatThrownBy(() -> retry.retryAll(bob)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> retry.retry(bob, 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> retry.retry(ADMIN, 4711)).isInstanceOf(NotThere.class);
    }

    private void until(int attempts) {
        for (int round = 0; round < 2 * attempts; round++) {
            abc.firstLook();
            abc.pass(Duration.ofMinutes(11));
        }
    }

    private List<Inbox.Row> rows() {
        return abc.company.store().inbox().above(0, 100);
    }

    private List<Inbox.Row> setAside() {
        return abc.company.store().inbox().setAside(0, 100);
    }
}
