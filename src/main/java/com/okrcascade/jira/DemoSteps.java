package com.okrcascade.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.application.demo.SiteRefused;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Finds the steps that resolve and reopen an issue by asking Jira which it would accept: no public call site lists the
 * steps of a workflow. A step takes a resolution only when it resolves. What is found is remembered for all issues, and
 * looked for again where it does not fit. On a real Jira unverified.
 */
final class DemoSteps {
    private static final int HIGHEST_ID = 200;

    private final IssueService issues;
    private volatile int resolving;
    private volatile int reopening;

    DemoSteps(IssueService issues) {
        this.issues = issues;
    }

    void resolve(ApplicationUser user, long issue, String resolutionId) {
        resolving = take(
                user, issue, resolving, () -> issues.newIssueInputParameters().setResolutionId(resolutionId));
    }

    void reopen(ApplicationUser user, long issue) {
        reopening = take(user, issue, reopening, issues::newIssueInputParameters);
    }

    private int take(ApplicationUser user, long issue, int known, Supplier<IssueInputParameters> input) {
        IntStream ids = IntStream.concat(IntStream.of(known), IntStream.rangeClosed(1, HIGHEST_ID));
        Optional<IssueService.TransitionValidationResult> step = ids.filter(id -> id > 0)
                .mapToObj(id -> issues.validateTransition(user, issue, id, input.get()))
                .filter(IssueService.TransitionValidationResult::isValid)
                .findFirst();
        if (step.isEmpty()) throw new SiteRefused("No step of the workflow fits issue " + issue);
        IssueService.IssueResult taken = issues.transition(user, step.get());
        if (!taken.isValid())
            throw new SiteRefused(String.join(" ", taken.getErrorCollection().getErrorMessages()));
        return step.get().getActionId();
    }
}
