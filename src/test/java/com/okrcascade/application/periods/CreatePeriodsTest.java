package com.okrcascade.application.periods;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Period;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.Test;

public class CreatePeriodsTest {
    private static final long MONTH = 4;
    private static final long WEEK = 5;

    private final FreshCompany company = new FreshCompany().setUp();

    @Test
    public void aWeekIsPartOfTheMonthThatHoldsItsThursdayAndSoOnUpToThreeYears() {
        assertThat(above(company.period("2026-W53"))).isEqualTo("Dec 2026 < FY2026 Q4 < FY2026 < FY2026–28");
        assertThat(above(company.period("2027-W01"))).isEqualTo("Jan 2027 < FY2027 Q1 < FY2027 < FY2026–28");
    }

    @Test
    public void aMonthCountsItsWholeWeeks() {
        Period january = company.period("Jan 2027");

        assertThat(january.firstDay()).isEqualTo("2027-01-01");
        assertThat(january.window())
                .isEqualTo(new Window(LocalDate.parse("2027-01-04"), LocalDate.parse("2027-01-31")));
    }

    @Test
    public void creatingThemAgainCreatesNothing() {
        assertThat(company.createPeriods().ahead()).isZero();
    }

    @Test
    public void nothingComesUntilTheNextThreeYearsBegin() {
        assertThat(company.on("2028-12-28").createPeriods().ahead()).isZero();
    }

    /** Sunday, 31 December 2028 is the last day of its week and counts for the old three years. */
    @Test
    public void whenThreeYearsEndTheOnesAfterTheNextAreCreatedOnce() {
        assertThat(company.on("2029-01-01").createPeriods().ahead()).isEqualTo(1 + 3 + 12 + 36 + 157);
        assertThat(company.period("FY2032–34").parent()).isNull();
        assertThat(company.createPeriods().ahead()).isZero();
    }

    @Test
    public void aDayThatCountsForTheYearBeforeHasThePeriodsOfBoth() {
        FreshCompany later = new FreshCompany().on("2027-01-02").setUp();

        assertThat(later.period("FY2027").firstDay()).isEqualTo("2027-01-01");
        assertThat(later.period("2026-W53").window().contains(LocalDate.parse("2027-01-02")))
                .isTrue();
    }

    @Test
    public void aWriteTouchesFewerRowsThanTheListOfChangesHolds() {
        assertThat(company.graph().revision().number()).isEqualTo(3);
    }

    @Test
    public void aRetiredCadenceGetsNoPeriodsAndItsWeeksKeepTheirMonths() {
        setActive(MONTH, false);
        company.on("2029-01-01").createPeriods().ahead();

        assertThat(company.periods(MONTH)).hasSize(72);
        assertThat(above(company.period("2027-W01"))).startsWith("Jan 2027");
        assertThat(above(company.period("2032-W02"))).startsWith("FY2032 Q1");
    }

    @Test
    public void aCadenceThatComesBackPutsItsPeriodsBetween() {
        setActive(MONTH, false);
        company.on("2029-01-01").createPeriods().ahead();
        long weeks = company.periods(WEEK).size();
        setActive(MONTH, true);
        company.createPeriods().ahead();

        assertThat(above(company.period("2032-W02"))).startsWith("Jan 2032 < FY2032 Q1");
        assertThat(company.periods(WEEK)).hasSize((int) weeks);
    }

    private void setActive(long cadence, boolean active) {
        company.writes().write(graph -> {
            Cadence old = graph.facts().cadences().get(cadence).cadence();
            Cadence now = new Cadence(
                    old.id(),
                    old.name(),
                    old.unit(),
                    old.count(),
                    old.parentId(),
                    old.anchorYear(),
                    active,
                    old.thresholds());
            return Decision.Outcome.of(true, new Change.PutCadence(new CadenceDefinition(2, now)));
        });
    }

    private String above(Period period) {
        if (period.parent() == null) return "";
        Period parent = company.graph()
                .facts()
                .periods()
                .get(Objects.requireNonNull(period.parent()).value());
        String rest = above(parent);
        return parent.name() + (rest.isEmpty() ? "" : " < " + rest);
    }
}
