package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/** Evidence: Jira 10 call sites for the factories; the getters, for the host, from public Javadoc of the scheduler. */
public final class Schedule {
    private final CronScheduleInfo cron;
    private final IntervalScheduleInfo interval;

    private Schedule(CronScheduleInfo cron, IntervalScheduleInfo interval) {
        this.cron = cron;
        this.interval = interval;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(new CronScheduleInfo(cronExpression, timeZone), null);
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(null, new IntervalScheduleInfo(firstRunTime, intervalInMillis));
    }

    public Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }
    /** Evidence: public Javadoc of the scheduler. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
