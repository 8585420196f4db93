package com.okrcascade.host.jira.api;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.jira.store.Constant;
import com.okrcascade.host.jira.store.Directory;
import com.okrcascade.host.jira.store.Field;
import com.okrcascade.host.jira.store.Happening;
import com.okrcascade.host.jira.store.IssueOperations;
import com.okrcascade.host.jira.store.IssueState;
import com.okrcascade.host.jira.store.Permissions;
import com.okrcascade.host.jira.store.ProjectEntry;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Transition;
import com.okrcascade.host.jira.store.Workflow;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people do to issues, each in two steps: is it right and allowed, then do it. */
public final class JiraIssueService implements IssueService {
    private final Lookup lookup;

    public JiraIssueService(Lookup lookup) {
        this.lookup = lookup;
    }

    private Directory directory() {
        return lookup.directory();
    }

    private IssueOperations operations() {
        return lookup.store().operations();
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return seen(
                user,
                issueId == null ? Optional.empty() : lookup.store().issues().find(issueId));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return seen(
                user,
                issueKey == null
                        ? Optional.empty()
                        : lookup.store().issues().findByKey(issueKey.toUpperCase(Locale.ROOT)));
    }

    private IssueResult seen(ApplicationUser user, Optional<IssueState> found) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (found.isEmpty()) {
            errors.addErrorMessage("Issue Does Not Exist");
            return new IssueResult(null, errors);
        }
        if (!may(Permissions.BROWSE, found.get(), user)) {
            errors.addErrorMessage("You do not have the permission to see the specified issue.");
            return new IssueResult(null, errors);
        }
        return new IssueResult(lookup.issue(found.get()), errors);
    }

    private boolean may(String permission, IssueState issue, ApplicationUser user) {
        return directory().allows(permission, issue.project(), Lookup.key(user));
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInput();
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        return validateNew(user, (IssueInput) parameters, null);
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters parameters) {
        IssueResult parent = getIssue(user, parentId);
        if (!parent.isValid()) {
            return new CreateValidationResult(null, parent.getErrorCollection(), Map.of());
        }
        return validateNew(user, (IssueInput) parameters, parent.getIssue().getId());
    }

    private CreateValidationResult validateNew(ApplicationUser user, IssueInput input, Long parent) {
        ErrorCollection errors = new SimpleErrorCollection();
        StoredIssue draft = lookup.issue(IssueState.BLANK);
        place(draft, input, parent, user, errors);
        if (!errors.hasAnyErrors()) {
            new FieldEntry(lookup, draft, Lookup.key(user), errors).enter(input);
            if (!input.values().containsKey("summary")) {
                errors.addError("summary", "You must specify a summary of the issue.");
            }
        }
        return new CreateValidationResult(draft, errors, Map.of());
    }

    /** Finds the project and the issue type, which decide about all the rest. */
    private void place(StoredIssue draft, IssueInput input, Long parent, ApplicationUser user, ErrorCollection errors) {
        Optional<ProjectEntry> project = number(input.values().get("project")).flatMap(directory()::project);
        if (project.isEmpty()) {
            errors.addError("project", "valid project is required");
            return;
        }
        if (!directory().allows(Permissions.CREATE, project.get().id(), Lookup.key(user))) {
            errors.addErrorMessage("You do not have permission to create issues in this project.");
            return;
        }
        String type = input.values().get("issuetype");
        Optional<Constant> found = directory().constant(Constant.Kind.ISSUE_TYPE, type);
        if (found.isEmpty() || !project.get().issueTypes().contains(type)) {
            errors.addError("issuetype", "The issue type selected is invalid.");
        } else if (found.get().isSubTask() && parent == null) {
            errors.addError("parentId", "Issue type is a sub-task but parent issue key or id not specified.");
        }
        draft.edit(issue -> issue.with(Field.PROJECT, project.get().id())
                .with(Field.TYPE, type)
                .with(Field.PARENT, parent));
    }

    private static Optional<Long> number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult result) {
        requireValid(result.isValid());
        String author = Lookup.key(user);
        IssueState draft = JiraIssues.withDefaults(((StoredIssue) result.getIssue()).state(), author);
        return new IssueResult(lookup.issue(operations().create(draft, author)));
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        IssueInput input = (IssueInput) parameters;
        IssueResult found = getIssue(user, issueId);
        if (!found.isValid()) {
            return new UpdateValidationResult(null, found.getErrorCollection(), Map.of());
        }
        ErrorCollection errors = new SimpleErrorCollection();
        StoredIssue issue = (StoredIssue) found.getIssue();
        if (!may(Permissions.EDIT, issue.state(), user)) {
            errors.addErrorMessage("You do not have permission to edit issues in this project.");
        } else {
            new FieldEntry(lookup, issue, Lookup.key(user), errors).enter(input);
        }
        return new UpdateValidationResult(issue, errors, Comments.holding(input));
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult result) {
        requireValid(result.isValid());
        return store(
                user, (StoredIssue) result.getIssue(), Happening.UPDATED, Comments.in(result.getFieldValuesHolder()));
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assigneeUsername) {
        IssueResult found = getIssue(user, issueId);
        if (!found.isValid()) {
            return new AssignValidationResult(null, found.getErrorCollection(), assigneeUsername);
        }
        ErrorCollection errors = new SimpleErrorCollection();
        StoredIssue issue = (StoredIssue) found.getIssue();
        // Jira's own service looks at who is logged in here, whoever is passed; callers must set both.
        ApplicationUser loggedIn = CurrentUser.get().orElse(null);
        if (!may(Permissions.ASSIGN, issue.state(), user) || !may(Permissions.ASSIGN, issue.state(), loggedIn)) {
            errors.addErrorMessage("You do not have permission to assign issues in this project.");
        } else {
            new FieldEntry(lookup, issue, Lookup.key(user), errors)
                    .enter(new IssueInput().put("assignee", assigneeUsername));
        }
        return new AssignValidationResult(issue, errors, assigneeUsername);
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult result) {
        requireValid(result.isValid());
        return store(user, (StoredIssue) result.getIssue(), Happening.ASSIGNED, null);
    }

    private IssueResult store(ApplicationUser user, StoredIssue issue, Happening happening, String comment) {
        return new IssueResult(
                lookup.issue(operations().edit(issue.getId(), Lookup.key(user), issue.edits(), happening, comment)));
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        IssueInput input = (IssueInput) parameters;
        IssueResult found = getIssue(user, issueId);
        if (!found.isValid()) {
            return new TransitionValidationResult(null, found.getErrorCollection(), Map.of(), actionId);
        }
        ErrorCollection errors = new SimpleErrorCollection();
        StoredIssue issue = (StoredIssue) found.getIssue();
        Optional<Transition> step = Workflow.find(issue.state(), actionId);
        if (step.isEmpty() || !mayTake(step.get(), issue, user)) {
            errors.addErrorMessage("It seems that you have tried to perform an invalid workflow operation (" + actionId
                    + ") on issue " + issue.getKey() + ".");
        } else {
            take(step.get(), issue, input, user, errors);
        }
        return new TransitionValidationResult(issue, errors, Comments.holding(input), actionId);
    }

    private boolean mayTake(Transition step, StoredIssue issue, ApplicationUser user) {
        return may(Permissions.TRANSITION, issue.state(), user)
                && (!step.resolves() || may(Permissions.RESOLVE, issue.state(), user));
    }

    private void take(
            Transition step, StoredIssue issue, IssueInput input, ApplicationUser user, ErrorCollection errors) {
        String resolution = input.values().getOrDefault("resolution", Seed.DONE);
        if (step.resolves()
                && directory().constant(Constant.Kind.RESOLUTION, resolution).isEmpty()) {
            errors.addError("resolution", "Resolution value '" + resolution + "' is not valid");
            return;
        }
        if (!step.resolves() && input.values().containsKey("resolution") && !input.skipsScreenCheck()) {
            errors.addError("resolution", FieldEntry.notOnScreen("resolution"));
            return;
        }
        long now = operations().now();
        issue.edit(state -> Workflow.take(state, step, resolution, now));
        IssueInput others = new IssueInput();
        input.values().forEach((field, value) -> {
            if (!field.equals("resolution")) {
                others.put(field, value);
            }
        });
        new FieldEntry(lookup, issue, Lookup.key(user), errors).enter(others);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult result) {
        requireValid(result.isValid());
        // The edits refuse, under the issue's lock, when somebody else has taken the step meanwhile.
        Happening happening = Workflow.happeningOf(result.getActionId());
        return store(user, (StoredIssue) result.getIssue(), happening, Comments.in(result.getFieldValuesHolder()));
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        IssueResult found = getIssue(user, issueId);
        ErrorCollection errors = found.getErrorCollection();
        if (found.isValid() && !may(Permissions.DELETE, ((StoredIssue) found.getIssue()).state(), user)) {
            errors.addErrorMessage("You do not have permission to delete issues in this project.");
        }
        return new DeleteValidationResult(found.getIssue(), errors);
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult result) {
        requireValid(result.isValid());
        operations().delete(result.getIssue().getId(), Lookup.key(user));
        return new SimpleErrorCollection();
    }

    private static void requireValid(boolean valid) {
        if (!valid) {
            throw new IllegalStateException("The validation result has errors; only a valid one can be carried out.");
        }
    }
}
