package com.okrcascade.application.crediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;

public class CreditingHealthTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final CreditedCompany company = new CreditedCompany();
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final CreditingHealth crediting = new CreditingHealth("node1", clock);

    @Test
    public void whatNobodyLookedAtYetWaitsAndTheOldestIsNamed() {
        company.hint(1);
        company.hint(2);

        ReadHealth.Health health = health();
        assertThat(health.waiting()).isEqualTo(2);
        assertThat(health.settling()).isZero();
        assertThat(health.halfOfLags()).isEmpty();
    }

    @Test
    public void afterItsFirstLookARowSettlesUntilItsSecond() {
        company.hint(1);
        company.hint(2);
        Inbox.Row first = company.company.store().inbox().above(0, 1).get(0);
        crediting.looked(List.of(first));

        assertThat(health().waiting()).isOne();
        assertThat(health().settling()).isOne();
        crediting.done(List.of(first));
        assertThat(crediting.settling()).isZero();
    }

    @Test
    public void lagIsFromTheWritingOfARowToItsFirstLookAsNearestRank() {
        crediting.looked(rows(LongStream.rangeClosed(1, 100)));

        assertThat(crediting.lag(50)).contains(Duration.ofMillis(50));
        assertThat(crediting.lag(95)).contains(Duration.ofMillis(95));
    }

    @Test
    public void onlyTheLastThousandLagsAreRemembered() {
        crediting.looked(rows(LongStream.generate(() -> 9000).limit(500)));
        crediting.looked(rows(LongStream.generate(() -> 10).limit(1000)));

        assertThat(crediting.lag(100)).contains(Duration.ofMillis(10));
    }

    @Test
    public void healthIsForAdmins() {
        assertThatThrownBy(() -> reading().as(Actor.person(new UserKey("bob")))).isInstanceOf(NotAllowed.class);
    }

    private ReadHealth.Health health() {
        return reading().as(CreditedCompany.ADMIN);
    }

    private ReadHealth reading() {
        return new ReadHealth(
                new ReadGraph(company.company.graphs()),
                company.company.store().inbox(),
                crediting,
                company.company.writes(),
                company.jira,
                clock);
    }

    private static List<Inbox.Row> rows(LongStream lags) {
        return lags.mapToObj(lag -> new Inbox.Row(lag, InboxKind.ISSUE, lag, "node1", NOON.minusMillis(lag), 0, ""))
                .toList();
    }
}
