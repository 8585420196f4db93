package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.explaining.DayAhead;
import com.okrcascade.application.explaining.Explain;
import com.okrcascade.domain.explain.Explanation;
import com.okrcascade.domain.explain.Part;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** Today is Saturday, 21 November 2026. A year of deals by hand links, and a November below it. */
public class ExplainTest {
    private final CreditedCompany abc = new CreditedCompany();
    private Objective year;
    private KeyResult profit;
    private KeyResult november;

    @Before
    public void aYearAndItsNovember() {
        year = abc.objective("ABC becomes a profitable company", "FY2026", null);
        profit = abc.keyResult(year, "1000", "101000", AMOUNT, null);
        Objective month = abc.objective("A profitable November", "Nov 2026", year.id());
        november = abc.keyResult(month, "0", "9000", AMOUNT, profit.id());
        won(1, "4200.50", "2026-10-05", profit);
        won(2, "300", "2026-11-18", profit);
        won(3, "700", "2026-11-04", november);
        abc.drain();
    }

    @Test
    public void theYearIsItsStartItsDealsAndWhatItsMonthGained() {
        Explanation why = why(profit, Optional.empty());

        assertThat(why.value()).contains(Quantity.parse("6200.50"));
        assertThat(lines(why)).containsExactly("BASELINE 1000", "ISSUE 4200.5", "ISSUE 300", "KEY_RESULT 700");
        assertThat(why.addsUp()).isTrue();
    }

    @Test
    public void asOfADayOnlyWhatCountsForDaysUpToItIsThere() {
        Explanation why = why(profit, Optional.of("2026-11-03"));

        assertThat(why.value()).contains(Quantity.parse("5200.50"));
        assertThat(lines(why)).containsExactly("BASELINE 1000", "ISSUE 4200.5", "KEY_RESULT 0");
        assertThat(why.addsUp()).isTrue();
    }

    @Test
    public void aDealThatWasReopenedIsNotThereEvenOnTheDayOnWhichItWasWon() {
        abc.reopen(1);
        abc.drain();

        assertThat(lines(why(profit, Optional.of("2026-10-05")))).containsExactly("BASELINE 1000", "KEY_RESULT 0");
    }

    @Test
    public void whatTheReaderMayNotBrowseIsOneLineThatNamesNothing() {
        abc.jira.hide(1);
        abc.jira.hide(2);

        Explain.Explained explained = explained(profit, Optional.empty());

        assertThat(lines(explained.explanation()))
                .containsExactly("BASELINE 1000", "KEY_RESULT 700", "RESTRICTED 4500.5");
        assertThat(explained.explanation().addsUp()).isTrue();
        assertThat(explained.briefs()).isEmpty();
    }

    @Test
    public void anObjectiveIsTheMeanOfItsKeyResults() {
        abc.keyResult(year, "0", "100", AMOUNT, null);

        Explanation why =
                explain().objective(ADMIN, year.id(), Optional.empty()).explanation();

        // 5.2 % and 0 %, rounded once
        assertThat(why.progress().orElseThrow().basisPoints()).isEqualTo(260);
        assertThat(why.parts())
                .extracting(part -> part.progress().orElseThrow().basisPoints())
                .containsExactly(520L, 0L);
        assertThat(why.addsUp()).isTrue();
    }

    @Test
    public void aDayThatHasNotComeCannotBeExplained() {
        assertThatThrownBy(() -> why(profit, Optional.of("2026-11-22"))).isInstanceOf(DayAhead.class);
    }

    private void won(long deal, String amount, String day, KeyResult keyResult) {
        abc.deal(deal, amount);
        abc.link(deal, keyResult);
        abc.resolve(deal, day);
    }

    private Explanation why(KeyResult keyResult, Optional<String> day) {
        return explained(keyResult, day).explanation();
    }

    private Explain.Explained explained(KeyResult keyResult, Optional<String> day) {
        return explain().keyResult(ADMIN, keyResult.id(), day.map(LocalDate::parse));
    }

    private Explain explain() {
        return new Explain(
                abc.company.graphs(),
                abc.company.store().dayGains(),
                abc.company.store().ledger(),
                abc.jira);
    }

    private static List<String> lines(Explanation why) {
        return why.parts().stream().map(ExplainTest::line).toList();
    }

    private static String line(Part part) {
        return part.kind() + " " + part.amount().orElseThrow();
    }
}
