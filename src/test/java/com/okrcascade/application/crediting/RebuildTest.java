package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.upkeep.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** Stored sums that something has spoilt: a hand in the database, a disk. Today is Saturday, 21 November 2026. */
public class RebuildTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-18");

    private final UpkeptCompany upkept = new UpkeptCompany();
    private final CreditedCompany abc = upkept.abc;
    private KeyResult profit;

    @Before
    public void profitOfADealAndACorrection() {
        profit = abc.keyResult(abc.objective("Sell", "2026-W47", null), "0", "10000", AMOUNT, null);
        abc.deal(1, "4200");
        abc.link(1, profit);
        abc.resolve(1, "2026-11-18");
        abc.drain();
        RecordCheckIn.Report corrected =
                new RecordCheckIn.Report(Quantity.of(4300), Quantity.of(4200), 5, "", "By phone", DAY, Map.of());
        abc.recordCheckIn().record(ADMIN, profit.id(), corrected, Optional.empty());
    }

    @Test
    public void whatAddsUpIsLeftAlone() {
        long before = abc.graph().revision().number();

        assertThat(upkept.rebuilt().counts().differences()).isZero();

        assertThat(abc.graph().revision().number()).isEqualTo(before);
        assertThat(abc.current(profit)).contains(Quantity.of(4300));
    }

    @Test
    public void aTotalThatIsNotItsLedgerIsReportedAndMended() {
        spoil(new Change.PutTotal(profit.id(), new Total(Quantity.of(9), Quantity.ZERO, Quantity.ZERO, DAY)));
        assertThat(abc.current(profit)).contains(Quantity.of(9));

        Run run = upkept.rebuilt();

        assertThat(run.counts().differences()).isEqualTo(1);
        assertThat(abc.current(profit)).contains(Quantity.of(4300));
        assertThat(upkept.rebuilt().counts().differences()).isZero();
    }

    @Test
    public void aDayThatIsNotItsEntriesIsReportedAndMended() {
        DayGain wrong = new DayGain(profit.id(), DAY, Quantity.of(1), Quantity.ZERO, Quantity.ZERO);
        spoil(
                new Change.PutDayGain(wrong),
                new Change.PutDayGain(
                        new DayGain(profit.id(), DAY.plusDays(1), Quantity.of(7), Quantity.ZERO, Quantity.ZERO)));

        Run run = upkept.rebuilt();

        assertThat(run.counts().differences()).isEqualTo(2);
        List<DayGain> days = abc.company.store().dayGains().of(List.of(profit.id()), DAY, DAY.plusDays(1)).stream()
                .filter(day -> !day.change().isZero())
                .toList();
        assertThat(days)
                .containsExactly(new DayGain(profit.id(), DAY, Quantity.of(4200), Quantity.ZERO, Quantity.of(100)));
    }

    private void spoil(Change... changes) {
        abc.company.writes().write(graph -> Decision.Outcome.of(true, changes));
    }
}
