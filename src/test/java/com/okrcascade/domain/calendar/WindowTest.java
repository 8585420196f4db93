package com.okrcascade.domain.calendar;

import static com.okrcascade.domain.calendar.Calendars.day;
import static com.okrcascade.domain.calendar.Calendars.window;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class WindowTest {
    private static final Window FEBRUARY = window("2027-02-01", "2027-02-28");

    @Test
    public void theFirstAndTheLastDayBelongToIt() {
        assertThat(FEBRUARY.days()).isEqualTo(28);
        assertThat(FEBRUARY.contains(day("2027-02-01"))).isTrue();
        assertThat(FEBRUARY.contains(day("2027-02-28"))).isTrue();
        assertThat(FEBRUARY.contains(day("2027-01-31"))).isFalse();
        assertThat(FEBRUARY.contains(day("2027-03-01"))).isFalse();
    }

    @Test
    public void itHasBegunOnItsFirstDayAndHasEndedTheDayAfterItsLast() {
        assertThat(FEBRUARY.hasBegunBy(day("2027-01-31"))).isFalse();
        assertThat(FEBRUARY.hasBegunBy(day("2027-02-01"))).isTrue();
        assertThat(FEBRUARY.hasEndedBy(day("2027-02-28"))).isFalse();
        assertThat(FEBRUARY.hasEndedBy(day("2027-03-01"))).isTrue();
    }

    @Test
    public void itContainsWhatDoesNotReachOutOfIt() {
        assertThat(FEBRUARY.contains(FEBRUARY)).isTrue();
        assertThat(FEBRUARY.contains(window("2027-02-02", "2027-02-27"))).isTrue();
        assertThat(FEBRUARY.contains(window("2027-01-31", "2027-02-27"))).isFalse();
        assertThat(FEBRUARY.contains(window("2027-02-02", "2027-03-01"))).isFalse();
    }

    @Test
    public void twoOverlapWhenTheyShareADay() {
        assertThat(FEBRUARY.overlaps(window("2027-02-28", "2027-03-31"))).isTrue();
        assertThat(FEBRUARY.overlaps(window("2027-01-01", "2027-02-01"))).isTrue();
        assertThat(FEBRUARY.overlaps(window("2027-03-01", "2027-03-31"))).isFalse();
        assertThat(FEBRUARY.overlaps(window("2027-01-01", "2027-01-31"))).isFalse();
        assertThat(FEBRUARY.overlaps(window("2027-01-01", "2027-12-31"))).isTrue();
    }
}
