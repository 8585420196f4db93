package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;

public class LedgerContractTest extends StoreContract {
    private static final Target SALES = Target.of(Samples.SALES);
    private static final Target KPI = Target.of(Samples.CYCLE_TIME, KpiSide.VALUE);

    @Test
    public void entriesComeBackAsTheyWereWritten() {
        LedgerEntry ofIssue = Samples.entry(SALES, Samples.DAY, "4200.5");
        LedgerEntry byHand = new LedgerEntry(
                SALES,
                Samples.DAY,
                Samples.NOW,
                Source.CORRECTION,
                null,
                "",
                Quantity.parse("-0.0001"),
                Quantity.ZERO,
                Samples.ANNA,
                new Reason(Reason.Code.CORRECTION, "посчитано дважды"));
        write(new Change.AppendEntry(ofIssue), new Change.AppendEntry(byHand));

        assertThat(otherNode.ledger().of(SALES, Samples.DAY, Samples.DAY, 0, 10))
                .containsExactly(byHand, ofIssue);
    }

    @Test
    public void entriesOfSomeDaysAreListedByWhenTheyWereRecorded() {
        LedgerEntry before = Samples.entry(SALES, Samples.DAY.minusDays(1), "1");
        LedgerEntry first = Samples.entry(SALES, Samples.DAY, "2");
        LedgerEntry second = Samples.entry(SALES, Samples.DAY.plusDays(3), "3");
        LedgerEntry third = Samples.entry(SALES, Samples.DAY, "4");
        LedgerEntry after = Samples.entry(SALES, Samples.DAY.plusDays(4), "5");
        write(new Change.AppendEntry(before), new Change.AppendEntry(first));
        write(
                new Change.AppendEntry(second),
                new Change.AppendEntry(Samples.entry(KPI, Samples.DAY, "6")),
                new Change.AppendEntry(third),
                new Change.AppendEntry(after));

        assertThat(store.ledger().of(SALES, Samples.DAY, Samples.DAY.plusDays(3), 0, 10))
                .containsExactly(third, second, first);
        assertThat(store.ledger().of(SALES, Samples.DAY, Samples.DAY.plusDays(3), 1, 1))
                .containsExactly(second);
        assertThat(store.ledger().count(SALES, Samples.DAY, Samples.DAY.plusDays(3)))
                .isEqualTo(3);
        assertThat(store.ledger().count(KPI, Samples.DAY, Samples.DAY)).isEqualTo(1);
    }

    @Test
    public void entriesUpToADayComeIssueByIssue() {
        LedgerEntry first = ofIssue(2, Samples.DAY, "1");
        LedgerEntry other = ofIssue(1, Samples.DAY.minusDays(300), "2");
        LedgerEntry again = ofIssue(2, Samples.DAY.minusDays(1), "-1");
        LedgerEntry byHand = byHand(Samples.DAY, "7");
        write(
                new Change.AppendEntry(first),
                new Change.AppendEntry(byHand),
                new Change.AppendEntry(other),
                new Change.AppendEntry(Samples.entry(KPI, Samples.DAY, "6")));
        write(new Change.AppendEntry(again), new Change.AppendEntry(ofIssue(1, Samples.DAY.plusDays(1), "3")));

        List<LedgerEntry> handed = new ArrayList<>();
        store.ledger().eachByIssue(SALES, Samples.DAY, handed::add);
        assertThat(handed).containsExactlyInAnyOrder(first, again, other, byHand);
        assertThat(handed.indexOf(first) - handed.indexOf(again)).isBetween(-1, 1);

        List<LedgerEntry> all = new ArrayList<>();
        store.ledger().eachByIssue(SALES, LocalDate.MAX, all::add);
        assertThat(all).hasSize(5);
    }

    private static LedgerEntry ofIssue(long issue, LocalDate day, String amount) {
        return new LedgerEntry(
                SALES,
                day,
                Samples.NOW,
                Source.ISSUE,
                new IssueId(issue),
                "SALES-" + issue,
                Quantity.parse(amount),
                Quantity.ZERO,
                null,
                Reason.NONE);
    }

    private static LedgerEntry byHand(LocalDate day, String amount) {
        return new LedgerEntry(
                SALES,
                day,
                Samples.NOW,
                Source.CHECK_IN,
                null,
                "",
                Quantity.parse(amount),
                Quantity.ZERO,
                Samples.ANNA,
                Reason.NONE);
    }

    @Test
    public void theLatestEntriesOfManyTargetsAreFound() {
        LedgerEntry old = Samples.entry(SALES, Samples.DAY.plusDays(9), "1");
        LedgerEntry ofKpi = Samples.entry(KPI, Samples.DAY, "2");
        LedgerEntry newest = Samples.entry(SALES, Samples.DAY, "3");
        write(new Change.AppendEntry(old));
        write(new Change.AppendEntry(ofKpi), new Change.AppendEntry(newest));
        List<Target> targets = new ArrayList<>(List.of(SALES, KPI));
        LongStream.rangeClosed(1000, 3000)
                .mapToObj(id -> Target.of(new KeyResultId(id)))
                .forEach(targets::add);

        assertThat(store.ledger().latest(targets, 2)).containsExactly(newest, ofKpi);
        assertThat(store.ledger().latest(List.of(SALES), 5)).containsExactly(newest, old);
        assertThat(store.ledger().latest(List.of(), 5)).isEmpty();
    }

    @Test
    public void theLatestEntriesOfNearlyEverythingAreFoundAmongTheLast() {
        List<LedgerEntry> entries = LongStream.rangeClosed(1, 600)
                .mapToObj(number -> Samples.entry(number % 100 == 0 ? KPI : SALES, Samples.DAY, Long.toString(number)))
                .toList();
        write(entries.stream().map(Change.AppendEntry::new).toArray(Change[]::new));

        assertThat(store.ledger().amongLast(SALES::equals, 2)).containsExactly(entries.get(598), entries.get(597));
        assertThat(store.ledger().amongLast(KPI::equals, 3))
                .containsExactly(entries.get(599), entries.get(499), entries.get(399));
        assertThat(store.ledger().amongLast(KPI::equals, 9)).hasSize(5);
        assertThat(store.ledger().amongLast(target -> false, 2)).isEmpty();
    }
}
