package com.okrcascade.application.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.writing.Decision;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import org.junit.Test;

public class SetUpTest {
    private final FreshCompany company = new FreshCompany();

    @Test
    public void aNewCompanyHasAUnitAChainAndACalendarInJirasZone() {
        Facts facts = company.setUp().graph().facts();

        assertThat(facts.units().stream().map(Unit::level)).containsExactly(UnitLevel.COMPANY);
        assertThat(facts.cadences().stream().map(CadenceDefinition::cadence).map(Cadence::name))
                .containsExactly("3 years", "Year", "Quarter", "Month", "Week");
        assertThat(facts.calendar().settings().zone()).isEqualTo(FreshCompany.BERLIN);
        assertThat(facts.calendar().weeksFixed()).isTrue();
    }

    @Test
    public void itsPeriodsReachToTheEndOfTheNextThreeYears() {
        company.setUp();

        assertThat(company.periods(1)).extracting(period -> period.name()).containsExactly("FY2026–28", "FY2029–31");
        assertThat(company.periods(2)).hasSize(6);
        assertThat(company.periods(3)).hasSize(24);
        assertThat(company.periods(4)).hasSize(72);
        assertThat(company.periods(5)).hasSize(313);
        assertThat(company.periods(5).get(312).lastDay()).isEqualTo("2031-12-28");
    }

    @Test
    public void settingUpASecondTimeWritesNothing() {
        Revision before = company.setUp().graph().revision();

        assertThat(company.setUp().graph().revision()).isEqualTo(before);
    }

    @Test
    public void whatAnAdminMadeBeforeStays() {
        Unit own = new Unit(new UnitId(1), 4, "ABC", UnitLevel.COMPANY, null, null, false);
        company.writes().write(graph -> Decision.Outcome.of(true, new Change.PutUnit(own)));

        assertThat(company.setUp().graph().facts().units().stream()).containsExactly(own);
    }
}
