package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CompanyCalendar;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.DoneOrNot;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** A goal of the year that sums a team's quarter. */
public class PastTest {
    private static final CreditRule COUNT = new CreditRule.Count();
    private static final UnitOfMeasure PERCENT = new UnitOfMeasure("%", UnitKind.PERCENT, 0);
    private static final LocalDate IN_MAY = LocalDate.parse("2027-05-03");

    private final Graph graph = FewPeriods.with(
            AnObjective.of(1).put(),
            AnObjective.of(2).under(1).during(FewPeriods.QUARTER).put(),
            AKeyResult.of(1, 1).put(),
            AKeyResult.of(2, 2).into(1).earning(COUNT).put());

    @Test
    public void thePastOfASumFollowsFromItsGains() {
        assertThat(onlySums(graph)).isTrue();
        assertThat(graph.past().onlySums(row(graph, 2))).isTrue();
    }

    /** A check-in says what the value is, not what was gained. */
    @Test
    public void thePastOfWhatIsMovedByHandDoesNot() {
        Graph manual = FewPeriods.after(graph, AKeyResult.of(2, 2).put());

        assertThat(manual.past().onlySums(row(manual, 2))).isFalse();
    }

    @Test
    public void thePastOfASumOfSomethingElseDoesNot() {
        AKeyResult below = AKeyResult.of(3, 2).into(2);

        assertThat(onlySums(below.rollingUp(KeyResultRollUp.LATEST))).isFalse();
        assertThat(onlySums(AKeyResult.of(3, 2).into(2).measuredBy(new DoneOrNot())))
                .isFalse();
        assertThat(onlySums(AKeyResult.of(3, 2).into(2).reading(7))).isFalse();
        Movement share = new Movement(PERCENT, Quantity.ZERO, Quantity.of(100));
        assertThat(onlySums(AKeyResult.of(3, 2).into(2).measuredBy(share).earning(new CreditRule.PercentDone(null))))
                .isFalse();
    }

    /** Asked once, the answer is known to later graphs, until a definition changes. */
    @Test
    public void whatAGraphKnowsOfThePastEndsWithItsDefinitions() {
        assertThat(onlySums(graph)).isTrue();
        Graph later = FewPeriods.after(graph, gain(2, IN_MAY, 5));
        assertThat(onlySums(later)).isTrue();

        Graph other =
                FewPeriods.after(later, AKeyResult.of(2, 2).into(1).reading(7).put());
        assertThat(onlySums(other)).isFalse();
    }

    /** The team plans all of it, in its quarter. */
    @Test
    public void aSumWasExpectedToGainWhatItsChildrenPlanned() {
        assertThat(planned(LocalDate.parse("2027-04-01"))).isEqualTo(Quantity.ZERO);
        assertThat(planned(LocalDate.parse("2027-07-01"))).isEqualTo(Quantity.of(100));
    }

    @Test
    public void onlyWhatWasEnteredByADayStoodThen() {
        List<DayGain> gains = List.of(dayGain(2, IN_MAY, 5), dayGain(2, IN_MAY.plusDays(1), 70));

        Graph then = graph.past().on(IN_MAY, graph.below(new KeyResultId(1)), gains);
        assertThat(then.today()).isEqualTo(IN_MAY);
        assertThat(then.standing(new KeyResultId(1)).current()).contains(Quantity.of(5));
        assertThat(then.standing(new KeyResultId(1)).recentGains().sum()).isEqualTo(Quantity.of(5));
    }

    /** Pace looks back on 20 working days, charts on 13 weeks. */
    @Test
    public void whatNothingLooksBackOnIsForgottenAsDaysGoBy() {
        Graph moved = FewPeriods.after(graph, gain(2, IN_MAY, 5), gain(2, FewPeriods.TODAY, 7));

        Graph later = moved.on(IN_MAY.plusWeeks(13));
        assertThat(gains(later)).isEqualTo(Quantity.of(12));
        assertThat(gains(later.on(IN_MAY.plusWeeks(13).plusDays(1)))).isEqualTo(Quantity.of(7));
    }

    @Test
    public void anotherCalendarChangesWhatIsExpectedOfAll() {
        Set<DayOfWeek> weekends = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        CalendarSettings standard = CalendarSettings.standard(ZoneId.of("UTC"));
        CalendarSettings onWeekends = new CalendarSettings(
                standard.fiscalYearStart(),
                standard.fiscalYearNamedAfter(),
                standard.weekStart(),
                standard.zone(),
                weekends,
                standard.holidays());

        Graph other = FewPeriods.after(graph, new Change.PutCalendar(new CompanyCalendar(1, onWeekends, true)));
        assertThat(other.standing(new KeyResultId(2)).plan().gain())
                .isNotEqualTo(graph.standing(new KeyResultId(2)).plan().gain());
        assertThat(other.standing(new KeyResultId(1)))
                .isEqualTo(
                        Graph.of(other.revision(), other.facts(), other.today()).standing(new KeyResultId(1)));
    }

    private static Quantity gains(Graph graph) {
        return graph.facts().recentGains().get(2).sum();
    }

    private Quantity planned(LocalDate day) {
        return graph.past().planned(row(graph, 1), day).gain();
    }

    private boolean onlySums(AKeyResult below) {
        return onlySums(FewPeriods.after(graph, below.put()));
    }

    private static boolean onlySums(Graph graph) {
        return graph.past().onlySums(row(graph, 1));
    }

    private static KeyResult row(Graph graph, long id) {
        return graph.find(new KeyResultId(id)).orElseThrow();
    }

    private static Change.OfGraph gain(long id, LocalDate day, long gain) {
        return new Change.PutDayGain(dayGain(id, day, gain));
    }

    private static DayGain dayGain(long id, LocalDate day, long gain) {
        return new DayGain(new KeyResultId(id), day, Quantity.of(gain), Quantity.ZERO, Quantity.ZERO);
    }
}
