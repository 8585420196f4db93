package com.okrcascade.domain.pace;

import static com.okrcascade.domain.calendar.Calendars.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.calendar.Calendars;
import com.okrcascade.domain.calendar.Elapsed;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import java.util.List;
import org.junit.Test;

public class ExpectedTest {
    private static final Window FEBRUARY = window("2027-02-01", "2027-02-28");
    private static final WorkingDays WORKED = Calendars.standard().workingDays();

    @Test
    public void withoutChildrenEachWorkingDayThatIsOverBringsTheSame() {
        // 10 of 20 working days are over on Monday 15 February
        Elapsed half = WORKED.elapsed(FEBRUARY, day("2027-02-15"));

        assertThat(Expected.linear(Quantity.of(4000), half).gain()).isEqualTo(Quantity.of(2000));
        assertThat(Expected.linear(Quantity.of(-30), half).gain()).isEqualTo(Quantity.of(-15));
        assertThat(Expected.linear(Quantity.of(4000), half).progress()).isEqualTo(new Progress(5000));
    }

    @Test
    public void theChildrensPlanIsExpectedAndTheUnplannedRestInAStraightLine() {
        // of 10,000: children plan 4,000 (all due by now) and 3,000 (nothing yet); half of the other 3,000
        List<Expected> children = List.of(planned(4000, 4000), planned(3000, 0));

        assertThat(Expected.ofChildren(Quantity.of(10_000), children, new Elapsed(10, 20))
                        .gain())
                .isEqualTo(Quantity.of(5500));
    }

    @Test
    public void whenChildrenPlanMoreThanTheWholeTheRestIsNegative() {
        // of 10,000: children plan 12,000, 6,000 due by now; half of -2,000
        List<Expected> children = List.of(planned(6000, 6000), planned(6000, 0));
        Expected half = Expected.ofChildren(Quantity.of(10_000), children, new Elapsed(10, 20));
        List<Expected> allDue = List.of(planned(6000, 6000), planned(6000, 6000));

        assertThat(half.gain()).isEqualTo(Quantity.of(5000));
        assertThat(Expected.ofChildren(Quantity.of(10_000), allDue, new Elapsed(20, 20))
                        .progress())
                .isEqualTo(Progress.FULL);
    }

    @Test
    public void itStartsWithTheWindowOrOnTheDayAPersonCreatedIt() {
        assertThat(StartDay.byDefault(FEBRUARY, day("2026-12-24"))).isEqualTo("2027-02-01");
        assertThat(StartDay.byDefault(FEBRUARY, day("2027-02-10"))).isEqualTo("2027-02-10");
        assertThat(StartDay.byDefault(FEBRUARY, day("2027-04-01"))).isEqualTo("2027-02-01");
        assertThat(StartDay.span(FEBRUARY, day("2027-02-10"))).isEqualTo(window("2027-02-10", "2027-02-28"));
        assertThat(StartDay.span(FEBRUARY, day("2027-01-10"))).isEqualTo(FEBRUARY);
        assertThat(StartDay.span(FEBRUARY, day("2027-04-01"))).isEqualTo(window("2027-02-28", "2027-02-28"));
    }

    @Test
    public void theRequiredRateIsTheRestByTheWorkingDaysLeft() {
        assertThat(Rates.required(Quantity.of(10_000), Quantity.of(4000), 8)).contains(Quantity.of(750));
        assertThat(Rates.required(Quantity.of(-10), Quantity.of(-4), 3)).contains(Quantity.of(-2));
        assertThat(Rates.required(Quantity.of(10_000), Quantity.of(11_000), 0)).contains(Quantity.ZERO);
        assertThat(Rates.required(Quantity.of(10_000), Quantity.of(4000), 0)).isEmpty();
    }

    @Test
    public void theRecentRateIsOverTwentyWorkingDaysOrAllSinceTheStart() {
        RecentGains gains = RecentGains.NONE
                .with(day("2027-01-15"), Quantity.of(5000)) // before the last 20 working days
                .with(day("2027-01-18"), Quantity.of(1000))
                .with(day("2027-02-06"), Quantity.of(900)) // a Saturday counts too
                .with(day("2027-02-15"), Quantity.of(700)); // today has not ended
        Window lately = Rates.lately(day("2027-02-15"), WORKED);

        assertThat(lately).isEqualTo(window("2027-01-18", "2027-02-14"));
        assertThat(Rates.recent(gains, lately, day("2026-01-01"), WORKED)).contains(Quantity.of(95));
        // 1 to 14 February: 10 working days
        assertThat(Rates.recent(gains, lately, day("2027-02-01"), WORKED)).contains(Quantity.of(90));
        assertThat(Rates.recent(gains, lately, day("2027-02-15"), WORKED)).isEmpty();
        assertThat(Rates.recent(gains, lately, day("2027-02-13"), WORKED)).isEmpty();
    }

    private static Expected planned(long distance, long gain) {
        return new Expected(Quantity.of(distance), Quantity.of(gain));
    }
}
