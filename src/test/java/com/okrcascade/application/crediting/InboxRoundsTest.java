package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import java.time.Duration;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Today is Saturday, 21 November 2026, in week 2026-W47. */
public final class InboxRoundsTest {
    private static final String DEALS = "project = SALES";
    private static final Duration SETTLED = Duration.ofSeconds(11);

    private final CreditedCompany abc = new CreditedCompany();
    private final WatchedJira jira = new WatchedJira(abc.jira);
    private final InboxRounds rounds = abc.rounds("node1", jira.issues(), jira.search());
    private KeyResult week;

    @Before
    public void aWeekOfDeals() {
        abc.jira.search(DEALS, deal -> deal.project().equals("SALES"));
        week = abc.keyResult(abc.objective("Sell", "2026-W47", null), "0", "10000", AMOUNT, null);
        abc.query(week, DEALS);
        abc.drain();
    }

    @Test
    public void whatIsNewIsLookedAtBeforeWhatWaitsForItsSecondLook() {
        won(1);
        rounds.round();
        abc.pass(SETTLED);
        won(2);

        rounds.round();

        assertThat(jira.read).containsExactly(Set.of(1L), Set.of(2L), Set.of(1L));
    }

    @Test
    public void whatComesDuringASecondLookNeedNotWaitForTheNextRound() {
        won(1);
        rounds.round();
        abc.pass(SETTLED);
        jira.afterNextReading(() -> won(2));

        rounds.round();

        assertThat(abc.current(week)).contains(Quantity.of(20));
    }

    /** What was said last has not reached the index yet: that a search finds nothing says nothing. */
    @Test
    public void aDealThatIsHintedAtAgainIsNotTakenForGone() {
        won(1);
        rounds.round();
        abc.pass(SETTLED);
        InMemoryJira.Deal deal = abc.jira.get(1);
        abc.jira.put(deal.movedTo("SUPPORT"));
        abc.jira.lag();
        abc.jira.put(deal.withAmount("30"));
        abc.hint(1);

        rounds.round();
        assertThat(abc.current(week)).contains(Quantity.of(30));

        abc.jira.catchUp();
        abc.drain();
        assertThat(abc.current(week)).contains(Quantity.of(30));
    }

    private void won(long deal) {
        abc.deal(deal, "10");
        abc.resolve(deal, "2026-11-18");
    }
}
