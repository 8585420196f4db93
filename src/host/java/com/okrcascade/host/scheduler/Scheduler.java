package com.okrcascade.host.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.jira.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs on this node, or on one node of the cluster at a time. */
public final class Scheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final Duration NEVER = Duration.ofDays(36_500);
    private static final int THREADS = 3;

    private final ClusterJobs cluster;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(THREADS, Scheduler::thread);

    public Scheduler(Database database) {
        this.cluster = new ClusterJobs(database);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "scheduler");
        thread.setDaemon(true);
        return thread;
    }

    private record Job(JobId id, JobConfig config, Instant due) implements JobDetails {
        boolean oncePerCluster() {
            return config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER;
        }

        Job dueAt(Instant moment) {
            return new Job(id, config, moment);
        }

        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public JobRunnerKey getJobRunnerKey() {
            return config.getJobRunnerKey();
        }

        @Override
        public Date getNextRunTime() {
            return Date.from(due);
        }
    }

    private record Request(Job job, Date startTime) implements JobRunnerRequest {
        @Override
        public Date getStartTime() {
            return startTime;
        }

        @Override
        public JobId getJobId() {
            return job.id();
        }

        @Override
        public JobConfig getJobConfig() {
            return job.config();
        }

        @Override
        public boolean isCancellationRequested() {
            return Thread.currentThread().isInterrupted();
        }
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) {
        Timetable.first(config.getSchedule(), Instant.now()).ifPresent(due -> {
            Job job = new Job(id, config, due.truncatedTo(ChronoUnit.MILLIS));
            if (job.oncePerCluster()) {
                cluster.put(id, job.due());
            }
            plan(job);
        });
    }

    @Override
    public void unscheduleJob(JobId id) {
        Job job = jobs.remove(id);
        if (job != null && job.oncePerCluster()) {
            cluster.remove(id);
        }
    }

    private void plan(Job job) {
        jobs.put(job.id(), job);
        long wait = Math.max(0, Duration.between(Instant.now(), job.due()).toMillis());
        timer.schedule(() -> turn(job), wait, TimeUnit.MILLISECONDS);
    }

    private void turn(Job job) {
        if (jobs.get(job.id()) != job) {
            return; // unscheduled, or scheduled anew
        }
        Optional<Instant> next = Timetable.next(job.config().getSchedule(), Instant.now());
        if (isOurs(job, next.orElse(Instant.now().plus(NEVER)))) {
            run(job);
        }
        next.filter(moment -> jobs.get(job.id()) == job).ifPresent(moment -> plan(job.dueAt(sharedDue(job, moment))));
    }

    private boolean isOurs(Job job, Instant next) {
        return !job.oncePerCluster() || cluster.claim(job.id(), job.due(), next);
    }

    private Instant sharedDue(Job job, Instant own) {
        return job.oncePerCluster() ? cluster.due(job.id()).orElse(own) : own;
    }

    private void run(Job job) {
        JobRunner runner = runners.get(job.getJobRunnerKey());
        if (runner == null) {
            return; // its plugin is not there
        }
        try {
            runner.runJob(new Request(job, new Date()));
        } catch (RuntimeException e) {
            LOG.error("Job {} failed", job.id(), e);
        } finally {
            CurrentUser.clear();
        }
    }

    @Override
    public JobDetails getJobDetails(JobId id) {
        return jobs.get(id);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key) {
        return jobs.values().stream()
                .filter(job -> job.getJobRunnerKey().equals(key))
                .<JobDetails>map(job -> job)
                .toList();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
