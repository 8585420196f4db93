package com.okrcascade.web.rest;

import org.junit.ClassRule;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** What is made of goals, over REST, in one running company: what each request does, and every way to get it wrong. */
@RunWith(Suite.class)
@Suite.SuiteClasses({
    AuditRequests.class,
    EveryRequest.class,
    ForgedRequests.class,
    ObjectiveRequests.class,
    ObjectiveLifeRequests.class,
    KeyResultRequests.class,
    ContributionRequests.class,
    CheckInRequests.class,
    ExplanationRequests.class,
    BreakDownRequests.class,
    LinkRequests.class,
    QueryRequests.class,
    KpiRequests.class,
    KpiValueRequests.class,
    GadgetRequests.class
})
public class OkrResourcesIT {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();
}
