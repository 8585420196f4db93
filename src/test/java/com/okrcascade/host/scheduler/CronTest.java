package com.okrcascade.host.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.Test;

/** Cron expressions as Jira's scheduler reads them. */
public class CronTest {
    private static final ZonedDateTime THURSDAY = ZonedDateTime.parse("2027-01-14T14:02:30Z");

    private static String next(String expression) {
        return new Cron(expression).after(THURSDAY).map(Object::toString).orElse("never");
    }

    @Test
    public void everyNight() {
        assertThat(next("0 0 2 * * ?")).isEqualTo("2027-01-15T02:00Z");
    }

    @Test
    public void laterToday() {
        assertThat(next("0 30 14 * * ?")).isEqualTo("2027-01-14T14:30Z");
    }

    @Test
    public void everyTenMinutes() {
        assertThat(next("0 0/10 * * * ?")).isEqualTo("2027-01-14T14:10Z");
    }

    @Test
    public void onMondays() {
        assertThat(next("0 0 6 ? * MON")).isEqualTo("2027-01-18T06:00Z");
        assertThat(next("0 0 6 ? * 2-3")).isEqualTo("2027-01-18T06:00Z");
    }

    @Test
    public void onADayThatNeverComes() {
        assertThat(next("0 0 0 31 2 ?")).isEqualTo("never");
    }
}
