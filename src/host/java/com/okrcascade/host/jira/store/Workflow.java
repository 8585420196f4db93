package com.okrcascade.host.jira.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one workflow of this Jira: to do, in progress, done; everything open can be resolved, everything done reopened. */
public final class Workflow {
    public static final String TO_DO = "10000";
    public static final String IN_PROGRESS = "3";
    public static final String DONE = "10001";

    public static final int START = 11;
    public static final int STOP = 21;
    public static final int RESOLVE = 31;
    public static final int REOPEN = 41;

    private static final List<Transition> TRANSITIONS = List.of(
            new Transition(START, "Start progress", Set.of(TO_DO), IN_PROGRESS, Happening.WORK_STARTED),
            new Transition(STOP, "Stop progress", Set.of(IN_PROGRESS), TO_DO, Happening.WORK_STOPPED),
            new Transition(RESOLVE, "Resolve issue", Set.of(TO_DO, IN_PROGRESS), DONE, Happening.RESOLVED),
            new Transition(REOPEN, "Reopen issue", Set.of(DONE), TO_DO, Happening.REOPENED));

    private Workflow() {}

    public static List<Transition> from(IssueState issue) {
        return TRANSITIONS.stream()
                .filter(step -> step.from().contains(issue.text(Field.STATUS)))
                .toList();
    }

    public static Optional<Transition> find(IssueState issue, int id) {
        return from(issue).stream().filter(step -> step.id() == id).findFirst();
    }

    public static Happening happeningOf(int id) {
        return TRANSITIONS.stream()
                .filter(step -> step.id() == id)
                .findFirst()
                .orElseThrow()
                .happening();
    }

    /** The issue after the step: resolving dates it, leaving done takes resolution and date away. */
    public static IssueState take(IssueState issue, Transition step, String resolution, long now) {
        if (!step.from().contains(issue.text(Field.STATUS))) {
            throw new Refused("It seems that you have tried to perform a workflow operation (" + step.name()
                    + ") that is not valid for the current state of this issue.");
        }
        return resolve(issue.with(Field.STATUS, step.to()), step.resolves() ? resolution : null, now);
    }

    /** The issue with another resolution: the first one dates it, none takes the date away. */
    public static IssueState resolve(IssueState issue, String resolution, long now) {
        IssueState resolved = issue.with(Field.RESOLUTION, resolution);
        if (resolution == null) {
            return resolved.with(Field.RESOLVED, null);
        }
        return issue.has(Field.RESOLUTION) ? resolved : resolved.with(Field.RESOLVED, now);
    }
}
