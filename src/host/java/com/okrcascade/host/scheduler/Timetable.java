package com.okrcascade.host.scheduler;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** When a schedule is due. */
final class Timetable {
    private Timetable() {}

    static Optional<Instant> first(Schedule schedule, Instant now) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule.getCronScheduleInfo(), now);
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        return Optional.of(
                interval.getFirstRunTime() == null
                        ? now
                        : interval.getFirstRunTime().toInstant());
    }

    static Optional<Instant> next(Schedule schedule, Instant now) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule.getCronScheduleInfo(), now);
        }
        long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
        // An interval of nothing means once.
        return interval <= 0 ? Optional.empty() : Optional.of(now.plusMillis(interval));
    }

    private static Optional<Instant> cron(CronScheduleInfo cron, Instant now) {
        ZoneId zone = cron.getTimeZone() == null
                ? ZoneId.systemDefault()
                : cron.getTimeZone().toZoneId();
        return new Cron(cron.getCronExpression()).after(now.atZone(zone)).map(moment -> moment.toInstant());
    }
}
