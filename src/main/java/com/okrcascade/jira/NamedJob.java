package com.okrcascade.jira;

import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/** Something that Jira's scheduler does for the plugin from time to time, on one node of the cluster or on each. */
public record NamedJob(String name, Schedule schedule, RunMode mode, Runnable work) {
    /** Again and again, on one node, for the first time soon after the start. */
    public static NamedJob every(Duration interval, String name, Clock clock, Runnable work) {
        Date soon = Date.from(clock.instant().plus(Duration.ofMinutes(1)));
        Schedule schedule = Schedule.forInterval(interval.toMillis(), soon);
        return new NamedJob(name, schedule, RunMode.RUN_ONCE_PER_CLUSTER, work);
    }
}
