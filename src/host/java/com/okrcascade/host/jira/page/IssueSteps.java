package com.okrcascade.host.jira.page;

import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.ConstantsManager;
import com.okrcascade.host.jira.api.IssueInput;
import com.okrcascade.host.jira.api.StoredIssue;
import com.okrcascade.host.jira.store.Permissions;
import com.okrcascade.host.jira.store.Refused;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Transition;
import com.okrcascade.host.jira.store.Workflow;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Comments, and steps of the workflow; resolving asks for a resolution first. */
final class IssueSteps {
    private final Desk desk;

    IssueSteps(Desk desk) {
        this.desk = desk;
    }

    void comment(Visit visit, String key) throws IOException {
        Optional<StoredIssue> issue = desk.find(visit, key);
        if (issue.isEmpty()) {
            visit.notFound();
        } else if (!desk.may(Permissions.COMMENT, issue.get(), visit)) {
            visit.refuse(403, "Not allowed", "You do not have permission to comment on issues in this project.");
        } else {
            String text = visit.parameter("comment").strip();
            if (visit.isPost() && !text.isEmpty()) {
                desk.lookup().store().operations().comment(issue.get().getId(), visit.userKey(), text);
            }
            visit.go("/browse/" + issue.get().getKey() + "#activity");
        }
    }

    void transition(Visit visit, String key, String id) throws IOException {
        Optional<StoredIssue> issue = desk.find(visit, key);
        if (issue.isEmpty() || !id.matches("\\d{1,9}")) {
            visit.notFound();
            return;
        }
        Optional<Transition> step = Workflow.find(issue.get().state(), Integer.parseInt(id));
        if (step.isEmpty()) {
            visit.refuse(
                    409,
                    "Workflow action not possible",
                    "Somebody has changed the issue meanwhile; its page shows where it stands.");
        } else if (visit.isPost()) {
            take(visit, issue.get(), step.get());
        } else {
            ask(visit, issue.get(), step.get());
        }
    }

    private void ask(Visit visit, StoredIssue issue, Transition step) throws IOException {
        visit.show(
                "transition",
                step.name() + " " + issue.getKey(),
                "issues",
                Map.of(
                        "issue",
                        desk.view(issue),
                        "step",
                        step,
                        "resolution",
                        issue.getIssueTypeId().equals(Seed.DEAL) ? Seed.WON : Seed.DONE,
                        "resolutions",
                        desk.services().get(ConstantsManager.class).getResolutions()));
    }

    private void take(Visit visit, StoredIssue issue, Transition step) throws IOException {
        IssueInput input = new IssueInput();
        if (step.resolves()) {
            input.setResolutionId(visit.parameter("resolution"));
        }
        input.setComment(visit.parameter("comment"));
        TransitionValidationResult result =
                desk.issues().validateTransition(visit.user(), issue.getId(), step.id(), input);
        if (!result.isValid()) {
            visit.refuse(400, "Workflow action not possible", Refusals.text(result.getErrorCollection()));
            return;
        }
        try {
            desk.issues().transition(visit.user(), result);
            visit.go("/browse/" + issue.getKey());
        } catch (Refused e) {
            visit.refuse(409, "Workflow action not possible", e.getMessage());
        }
    }
}
