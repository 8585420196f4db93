package com.okrcascade.domain.pace;

import static com.okrcascade.domain.calendar.Calendars.day;
import static com.okrcascade.domain.calendar.Calendars.days;
import static com.okrcascade.domain.calendar.Calendars.window;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.calendar.Calendars;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

public class ForecastTest {
    private static final WorkingDays WORKED = Calendars.standard().workingDays();
    private static final Window FEBRUARY = window("2027-02-01", "2027-02-28");
    private static final LocalDate MONDAY = day("2027-02-15");

    @Test
    public void whatGoesOnTheSameEveryDayIsReachedWhenTheDaysAreOver() {
        // ten working days from Monday 15 on, which is the first of them
        Forecast forecast = of(same(10, 60), 100).orElseThrow();

        assertThat(forecast.half()).contains(day("2027-02-26"));
        assertThat(forecast.likely()).contains(day("2027-02-26"));
        assertThat(of(same(10, 60), 101).orElseThrow().likely()).contains(day("2027-03-01"));
        assertThat(of(same(10, 60), 1).orElseThrow().half()).contains(MONDAY);
    }

    @Test
    public void whatShouldFallIsReachedBySinking() {
        assertThat(of(same(-10, 60), -100).orElseThrow().likely()).contains(day("2027-02-26"));
        assertThat(of(same(10, 60), -100).orElseThrow().half()).isEmpty();
    }

    @Test
    public void holidaysBringNothing() {
        WorkingDays aDayOff = new WorkingDays(Calendars.MONDAY_TO_FRIDAY, days("2027-02-17"));

        assertThat(Forecast.of(same(10, 60), Quantity.of(100), FEBRUARY, MONDAY, aDayOff, 1)
                        .orElseThrow()
                        .likely())
                .contains(day("2027-03-01"));
    }

    @Test
    public void fewerThanTenDaysSayNothing() {
        assertThat(of(same(10, 9), 100)).isEmpty();
        assertThat(of(same(10, 10), 100)).isPresent();
    }

    @Test
    public void nothingIsForecastWhenNothingIsLeft() {
        assertThat(of(same(10, 60), 0)).isEmpty();
    }

    @Test
    public void noDayIsNamedBeyondTwiceThePeriod() {
        // 30 working days from 15 February to 28 March
        Forecast onTheLastDay = of(same(10, 60), 300).orElseThrow();
        Forecast later = of(same(10, 60), 301).orElseThrow();

        assertThat(onTheLastDay.likely()).contains(day("2027-03-26"));
        assertThat(later.half()).isEmpty();
        assertThat(later.likely()).isEmpty();
        assertThat(later.notWithin()).isEqualTo("2027-03-28");
    }

    @Test
    public void whenTwiceThePeriodIsOverThereIsNoForecast() {
        assertThat(Forecast.of(same(10, 60), Quantity.of(1), FEBRUARY, day("2027-03-28"), WORKED, 1))
                .isPresent();
        assertThat(Forecast.of(same(10, 60), Quantity.of(1), FEBRUARY, day("2027-03-29"), WORKED, 1))
                .isEmpty();
    }

    @Test
    public void whatDoesNotMoveOrMovesBackIsNeverReached() {
        assertThat(of(same(0, 60), 100).orElseThrow().likely()).isEmpty();
        assertThat(of(same(-10, 60), 100).orElseThrow().likely()).isEmpty();
    }

    @Test
    public void withoutWorkingDaysNoDayIsNamed() {
        WorkingDays none = new WorkingDays(Set.of(), new TreeSet<>());
        Forecast forecast = Forecast.of(same(10, 60), Quantity.of(1), FEBRUARY, MONDAY, none, 1)
                .orElseThrow();

        assertThat(forecast.half()).isEmpty();
        assertThat(forecast.likely()).isEmpty();
    }

    @Test
    public void theMoreDaysDifferTheLaterIsTheLikelyDayButNotTheHalf() {
        Forecast forecast = of(twoKindsOfDays(60), 150).orElseThrow();
        LocalDate even = of(same(10, 60), 150).orElseThrow().half().orElseThrow();

        assertThat(forecast.likely().orElseThrow()).isAfter(forecast.half().orElseThrow());
        assertThat(forecast.half().orElseThrow()).isBetween(even.minusDays(4), even.plusDays(4));
    }

    /** Ten days of which some were good say less than sixty of the same kind. */
    @Test
    public void aShortPastMakesTheLikelyDayLater() {
        LocalDate known = of(twoKindsOfDays(60), 200).orElseThrow().likely().orElseThrow();
        LocalDate barely = of(twoKindsOfDays(10), 200).orElseThrow().likely().orElseThrow();

        assertThat(barely).isAfter(known);
    }

    @Test
    public void theSameSeedGivesTheSameForecast() {
        List<Quantity> past = twoKindsOfDays(60);

        assertThat(Forecast.of(past, Quantity.of(200), FEBRUARY, MONDAY, WORKED, 7))
                .isEqualTo(Forecast.of(past, Quantity.of(200), FEBRUARY, MONDAY, WORKED, 7));
    }

    /** Nineteen days without, one with everything; the last of them three weeks ago. */
    @Test
    public void oneGoodDayInTwentyIsNotCountedOnForTomorrow() {
        List<Quantity> past = new ArrayList<>(Collections.nCopies(60, Quantity.ZERO));
        for (int i : new int[] {4, 24, 44}) past.set(i, Quantity.of(100));
        Forecast forecast = of(past, 100).orElseThrow();

        assertThat(forecast.half().orElseThrow()).isAfter(day("2027-02-22"));
        assertThat(forecast.likely().stream()).allSatisfy(day -> assertThat(day).isAfter(day("2027-03-08")));
    }

    /** Twelve times 100 in sixty days: every Friday, or on days that no week would show. */
    @Test
    public void aSteadyWeekMakesTheLikelyDayEarlierThanTheSameAtAnyTime() {
        List<Quantity> fridays = new ArrayList<>();
        for (int i = 0; i < 60; i++) fridays.add(i % 5 == 4 ? Quantity.of(100) : Quantity.ZERO);
        List<Quantity> anyDay = new ArrayList<>(fridays);
        Collections.shuffle(anyDay, new Random(5));
        Window year = window("2027-01-04", "2028-01-02");

        LocalDate steady = Forecast.of(fridays, Quantity.of(1_000), year, MONDAY, WORKED, 1)
                .orElseThrow()
                .likely()
                .orElseThrow();
        LocalDate chance = Forecast.of(anyDay, Quantity.of(1_000), year, MONDAY, WORKED, 1)
                .orElseThrow()
                .likely()
                .orElseThrow();
        assertThat(steady).isBetween(day("2027-04-23"), day("2027-05-07")).isBefore(chance.minusDays(10));
    }

    @Test
    public void whatCameOnADayOffIsAddedToTheWorkingDayBefore() {
        RecentGains gains = RecentGains.NONE
                .with(day("2027-02-06"), Quantity.of(1)) // a Saturday, before the first working day
                .with(day("2027-02-08"), Quantity.of(2))
                .with(day("2027-02-12"), Quantity.of(4))
                .with(day("2027-02-13"), Quantity.of(8))
                .with(MONDAY, Quantity.of(16)); // today has not ended
        PastDays past = PastDays.before(MONDAY, WORKED);

        assertThat(past.lookedAt()).isEqualTo(window("2026-11-23", "2027-02-14"));
        assertThat(past.gains(gains, List.of(window("2027-02-06", "2027-02-20"))))
                .containsExactly(Quantity.of(3), Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, Quantity.of(12));
    }

    @Test
    public void onlyDaysWithSomethingAtWorkAreDays() {
        PastDays past = PastDays.before(MONDAY, WORKED);
        Window first = window("2027-01-11", "2027-01-17");
        Window second = window("2027-02-01", "2027-02-07");
        RecentGains gains = RecentGains.NONE
                .with(day("2027-01-12"), Quantity.of(3))
                .with(day("2027-01-20"), Quantity.of(5))
                .with(day("2027-02-05"), Quantity.of(7));

        assertThat(past.gains(gains, List.of(first, second))).hasSize(10).contains(Quantity.of(3), Quantity.of(7));
        assertThat(past.gains(gains, List.of(first, second))).doesNotContain(Quantity.of(5));
        assertThat(past.gains(gains, List.of())).isEmpty();
        assertThat(past.gains(gains, List.of(window("2020-01-01", "2030-01-01"))))
                .hasSize(60);
    }

    private static Optional<Forecast> of(List<Quantity> past, long rest) {
        return Forecast.of(past, Quantity.of(rest), FEBRUARY, MONDAY, WORKED, 1);
    }

    private static List<Quantity> same(long gain, int days) {
        return Collections.nCopies(days, Quantity.of(gain));
    }

    /** Nothing on one day, 20 on the next, in no order that a week would show. */
    private static List<Quantity> twoKindsOfDays(int days) {
        List<Quantity> past = new ArrayList<>();
        for (int i = 0; i < days; i++) past.add(Quantity.of(i * 7 % 10 < 5 ? 0 : 20));
        return past;
    }
}
