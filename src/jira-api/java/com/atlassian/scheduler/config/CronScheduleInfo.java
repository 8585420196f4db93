package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;

/** Evidence: public Javadoc of the scheduler. */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = Objects.requireNonNull(cronExpression);
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }
    /** Null for the default time zone. */
    public TimeZone getTimeZone() {
        return timeZone;
    }
}
