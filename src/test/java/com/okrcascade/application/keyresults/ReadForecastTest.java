package com.okrcascade.application.keyresults;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.BrokenDown;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.pace.Forecast;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** Ten deals every working day of January and February 2027, for one month after the other. */
public class ReadForecastTest {
    private static final UnitOfMeasure DEALS = new UnitOfMeasure("deals", UnitKind.COUNT, 0);
    private static final UnitId SALES = new UnitId(1);
    private static final UnitId SUPPORT = new UnitId(2);
    private static final KeyResultId YEAR = new KeyResultId(1);
    private static final KeyResultId JANUARY = new KeyResultId(2);
    private static final KeyResultId FEBRUARY = new KeyResultId(3);

    private final FreshCompany company = new FreshCompany().on("2027-02-10").setUp();
    private final ReadForecast readForecast = new ReadForecast(company.store().dayGains());

    @Test
    public void aMonthThatHasJustBegunGoesByTheMonthBefore() {
        put(YEAR, "FY2027", SALES, null);
        put(JANUARY, "Jan 2027", SALES, YEAR);
        put(FEBRUARY, "Feb 2027", SALES, YEAR);
        tenDealsADay(JANUARY, "2027-01-04", "2027-01-31");
        tenDealsADay(FEBRUARY, "2027-02-01", "2027-02-05");

        company.on("2027-02-08");
        // 50 of 400 are there; ten a day from Monday 8 February on take 35 working days
        assertThat(forecast(FEBRUARY).orElseThrow().likely()).contains(LocalDate.parse("2027-03-26"));
        assertThat(forecast(FEBRUARY).orElseThrow().half()).contains(LocalDate.parse("2027-03-26"));
        // a year's 25 days: 250 of 400 are there
        assertThat(forecast(YEAR).orElseThrow().likely()).contains(LocalDate.parse("2027-02-26"));
    }

    @Test
    public void withoutAPredecessorFiveDaysSayNothing() {
        put(YEAR, "FY2027", SALES, null);
        put(JANUARY, "Jan 2027", SALES, null);
        put(FEBRUARY, "Feb 2027", SALES, YEAR);
        tenDealsADay(JANUARY, "2027-01-04", "2027-01-31");
        tenDealsADay(FEBRUARY, "2027-02-01", "2027-02-05");

        company.on("2027-02-08");
        assertThat(forecast(FEBRUARY)).isEmpty();
    }

    @Test
    public void whereOnlyDaysAreMissingItSaysSo() {
        put(YEAR, "FY2027", SALES, null);
        put(JANUARY, "Jan 2027", SALES, YEAR);
        tenDealsADay(JANUARY, "2027-01-04", "2027-01-15");

        company.on("2027-01-15"); // the tenth working day runs
        assertThat(outlook(JANUARY)).isEqualTo(new ReadForecast.Outlook(Optional.empty(), true));
        company.on("2027-01-18");
        assertThat(outlook(JANUARY).tooFewDays()).isFalse();
        assertThat(forecast(JANUARY)).isPresent();
    }

    @Test
    public void whatIsOverNeedsNoMoreDays() {
        put(YEAR, "FY2027", SALES, null);
        put(new KeyResultId(5), "2027-W03", SALES, YEAR);
        tenDealsADay(new KeyResultId(5), "2027-01-18", "2027-01-20");

        company.on("2027-01-24");
        assertThat(outlook(new KeyResultId(5)).tooFewDays()).isTrue();
        company.on("2027-01-25");
        assertThat(outlook(new KeyResultId(5))).isEqualTo(ReadForecast.Outlook.NONE);
    }

    @Test
    public void anotherTeamsMonthIsNoPredecessorNorIsALaterOneOrAWeek() {
        put(YEAR, "FY2027", SALES, null);
        put(JANUARY, "Jan 2027", SUPPORT, YEAR);
        put(FEBRUARY, "Feb 2027", SALES, YEAR);
        put(new KeyResultId(4), "Mar 2027", SALES, YEAR);
        put(new KeyResultId(5), "2027-W03", SALES, YEAR);
        put(new KeyResultId(6), "2027-W04", SALES, YEAR);
        tenDealsADay(JANUARY, "2027-01-04", "2027-01-31");
        tenDealsADay(new KeyResultId(5), "2027-01-18", "2027-01-24");
        tenDealsADay(new KeyResultId(6), "2027-01-25", "2027-01-31");
        tenDealsADay(FEBRUARY, "2027-02-01", "2027-02-05");

        company.on("2027-02-08");
        assertThat(forecast(FEBRUARY)).isEmpty();
    }

    @Test
    public void ofABreakDownThePredecessorIsWhatItMadeForThePeriodBefore() {
        put(YEAR, "FY2027", SALES, null);
        put(new KeyResultId(8), "FY2027 Q1", SALES, YEAR);
        put(new KeyResultId(9), "FY2027 Q1", SALES, YEAR);
        brokenDown(JANUARY, "Jan 2027", new KeyResultId(8));
        brokenDown(FEBRUARY, "Feb 2027", new KeyResultId(9));
        tenDealsADay(JANUARY, "2027-01-04", "2027-01-31");
        tenDealsADay(FEBRUARY, "2027-02-01", "2027-02-05");

        company.on("2027-02-08");
        assertThat(forecast(FEBRUARY).orElseThrow().likely()).contains(LocalDate.parse("2027-03-26"));
    }

    /** What was credited to January after its end is not February's way of working, nor is it January's. */
    @Test
    public void onlyWhatCameInItsOwnMonthCounts() {
        put(YEAR, "FY2027", SALES, null);
        put(JANUARY, "Jan 2027", SALES, YEAR);
        put(FEBRUARY, "Feb 2027", SALES, YEAR);
        tenDealsADay(JANUARY, "2027-01-04", "2027-02-05");
        tenDealsADay(FEBRUARY, "2027-01-04", "2027-02-05");

        company.on("2027-02-08");
        // 250 of 400 are there; 15 days
        assertThat(forecast(FEBRUARY).orElseThrow().likely()).contains(LocalDate.parse("2027-02-26"));
    }

    @Test
    public void whatIsReachedOrOnlyAveragesHasNoForecast() {
        put(YEAR, "FY2027", SALES, null);
        put(JANUARY, "Jan 2027", SALES, YEAR);
        tenDealsADay(JANUARY, "2027-01-04", "2027-01-31");
        company.on("2027-02-01");
        assertThat(forecast(YEAR)).isPresent();

        KeyResult year = company.graph().find(YEAR).orElseThrow();
        write(new Change.PutKeyResult(rolledUp(year, KeyResultRollUp.LATEST)));
        assertThat(forecast(YEAR)).isEmpty();
        write(new Change.PutKeyResult(rolledUp(year, KeyResultRollUp.WEIGHTED_PROGRESS)));
        assertThat(forecast(YEAR)).isEmpty();
        write(new Change.PutKeyResult(year), new Change.PutTotal(YEAR, total("200")));
        assertThat(forecast(YEAR)).isEmpty();
    }

    private Optional<Forecast> forecast(KeyResultId id) {
        return outlook(id).forecast();
    }

    private ReadForecast.Outlook outlook(KeyResultId id) {
        return readForecast.of(company.graph(), company.graph().find(id).orElseThrow());
    }

    private void put(KeyResultId id, String period, UnitId unit, @Nullable KeyResultId into) {
        put(id, period, unit, into, null);
    }

    private void brokenDown(KeyResultId id, String period, KeyResultId into) {
        put(id, period, SALES, into, new BrokenDown(YEAR, Quantity.of(400)));
    }

    private void put(
            KeyResultId id, String period, UnitId unit, @Nullable KeyResultId into, @Nullable BrokenDown brokenDown) {
        write(
                new Change.PutObjective(objective(new ObjectiveId(id.value()), company.period(period), unit)),
                new Change.PutKeyResult(keyResult(id, into, brokenDown)));
    }

    private void tenDealsADay(KeyResultId id, String first, String last) {
        LocalDate end = LocalDate.parse(last).plusDays(1);
        Change[] gains = LocalDate.parse(first)
                .datesUntil(end)
                .filter(company.graph().calendar().workingDays()::isWorked)
                .map(day -> new Change.PutDayGain(new DayGain(id, day, Quantity.of(10), Quantity.ZERO, Quantity.ZERO)))
                .toArray(Change[]::new);
        write(gains);
        write(new Change.PutTotal(id, total("" + 10 * gains.length)));
    }

    private static Total total(String gain) {
        return new Total(Quantity.parse(gain), Quantity.ZERO, Quantity.ZERO, LocalDate.parse("2027-02-05"));
    }

    private void write(Change... changes) {
        company.writes().write(graph -> Decision.Outcome.of(true, changes));
    }

    private static Objective objective(ObjectiveId id, Period period, UnitId unit) {
        return new Objective(
                id,
                1,
                "Sell",
                "",
                unit,
                period.id(),
                null,
                null,
                ObjectiveKind.COMMITTED,
                ObjectiveRollUp.KEY_RESULTS,
                Weight.ONE,
                HealthBy.PACE,
                Audience.EVERYONE,
                ObjectiveState.ACTIVE);
    }

    private static KeyResult keyResult(KeyResultId id, @Nullable KeyResultId into, @Nullable BrokenDown brokenDown) {
        return new KeyResult(
                id,
                1,
                new ObjectiveId(id.value()),
                "Deals",
                new Movement(DEALS, Quantity.ZERO, Quantity.of(400)),
                KeyResultRollUp.SUM,
                new Crediting(new CreditRule.Count(), null),
                null,
                into,
                Weight.ONE,
                null,
                null,
                null,
                brokenDown,
                null,
                false);
    }

    private static KeyResult rolledUp(KeyResult keyResult, KeyResultRollUp rollUp) {
        return new KeyResult(
                keyResult.id(),
                keyResult.version(),
                keyResult.objective(),
                keyResult.title(),
                keyResult.measure(),
                rollUp,
                keyResult.crediting(),
                null,
                keyResult.contributesTo(),
                keyResult.weight(),
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
