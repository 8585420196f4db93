package com.okrcascade.jira;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.okrcascade.application.fault.Fault;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the plugin's jobs to Jira's scheduler. What a job does must bear being done twice, or not at all. */
public final class JiraSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(JiraSchedule.class);
    private static final String PREFIX = "com.okrcascade.";

    private final SchedulerService scheduler;
    private final BooleanSupplier storageReady;
    private final List<NamedJob> jobs;

    public JiraSchedule(SchedulerService scheduler, BooleanSupplier storageReady, List<NamedJob> jobs) {
        this.scheduler = scheduler;
        this.storageReady = storageReady;
        this.jobs = List.copyOf(jobs);
    }

    void start() {
        jobs.forEach(this::start);
    }

    private void start(NamedJob job) {
        scheduler.registerJobRunner(key(job), request -> run(job));
        JobConfig config =
                JobConfig.forJobRunnerKey(key(job)).withSchedule(job.schedule()).withRunMode(job.mode());
        try {
            scheduler.scheduleJob(JobId.of(PREFIX + job.name()), config);
        } catch (SchedulerServiceException e) {
            Fault.logged(LOG, "Giving Jira's scheduler the job " + job.name(), e);
        }
    }

    private JobRunnerResponse run(NamedJob job) {
        if (!storageReady.getAsBoolean()) return JobRunnerResponse.aborted("Active Objects is not there yet");
        try {
            job.work().run();
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) { // Jira would log its message, which may quote what people typed
            return JobRunnerResponse.failed(Fault.logged(LOG, "The job " + job.name(), failure));
        }
    }

    /** The jobs stay with the cluster, where other nodes may still run them; this node no longer does. */
    void stop() {
        jobs.forEach(job -> scheduler.unregisterJobRunner(key(job)));
    }

    private static JobRunnerKey key(NamedJob job) {
        return JobRunnerKey.of(PREFIX + job.name());
    }
}
