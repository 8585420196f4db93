package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.util.Date;

/** Evidence: Jira 8 and 10 call sites. */
public interface JobDetails {
    JobId getJobId();

    JobRunnerKey getJobRunnerKey();
    /** Null when it will not run again. */
    Date getNextRunTime();
}
