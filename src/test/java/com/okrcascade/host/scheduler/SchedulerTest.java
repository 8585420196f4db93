package com.okrcascade.host.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.okrcascade.host.jira.store.Database;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.After;
import org.junit.Test;

/** Jobs on two nodes that share a database. */
public class SchedulerTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobId JOB = JobId.of("job");

    private final Database database = database();
    private final Scheduler one = new Scheduler(database);
    private final Scheduler two = new Scheduler(database);
    private final AtomicInteger runs = new AtomicInteger();

    private static Database database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        Database database = new Database(source);
        database.change(session -> {
            session.execute("create table host_job (job_id varchar(255) primary key, next_run bigint not null)");
            return null;
        });
        return database;
    }

    @After
    public void stop() {
        one.close();
        two.close();
    }

    @Test
    public void aJobOfTheClusterRunsOnOneNode() throws Exception {
        scheduleOnBoth(RunMode.RUN_ONCE_PER_CLUSTER);
        Thread.sleep(1500);
        assertThat(runs).hasValue(1);
    }

    @Test
    public void aLocalJobRunsOnEveryNode() throws Exception {
        scheduleOnBoth(RunMode.RUN_LOCALLY);
        Thread.sleep(1500);
        assertThat(runs).hasValue(2);
    }

    @Test
    public void aFailedJobRunsAgainWhenItIsDue() throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        one.registerJobRunner(RUNNER, request -> {
            twice.countDown();
            throw new IllegalStateException("as asked");
        });
        one.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forInterval(50, null)));
        assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private void scheduleOnBoth(RunMode mode) {
        Date soon = new Date(System.currentTimeMillis() + 700);
        JobConfig once =
                JobConfig.forJobRunnerKey(RUNNER).withRunMode(mode).withSchedule(Schedule.forInterval(0, soon));
        for (Scheduler node : new Scheduler[] {one, two}) {
            node.registerJobRunner(RUNNER, request -> {
                runs.incrementAndGet();
                return JobRunnerResponse.success();
            });
            node.scheduleJob(JOB, once);
        }
    }
}
