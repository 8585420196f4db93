package com.atlassian.scheduler;

/** Evidence: Jira 10 call sites and public Javadoc of the scheduler. */
@FunctionalInterface
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
