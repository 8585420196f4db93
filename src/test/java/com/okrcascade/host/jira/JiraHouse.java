package com.okrcascade.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Workflow;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A Jira with the ABC company for a test, on a database of its own, with everything that it published. */
public final class JiraHouse implements AutoCloseable {
    public final List<Object> published = Collections.synchronizedList(new ArrayList<>());
    public Consumer<IssueEvent> listener = event -> {};
    public final Jira jira;

    public JiraHouse() {
        this(h2());
    }

    public JiraHouse(DataSource database) {
        this(database, JiraOptions.empty().withDemo(true));
    }

    public JiraHouse(DataSource database, JiraOptions options) {
        jira = Jira.open(database, new Recorder(), options);
    }

    /** The keys of what a query finds, or what is wrong with it. */
    public List<String> search(String user, String jql) {
        SearchService searches = get(SearchService.class);
        var parsed = searches.parseQuery(user(user), jql);
        if (!parsed.isValid()) {
            return List.copyOf(parsed.getErrors().getErrorMessages());
        }
        var problems = searches.validateQuery(user(user), parsed.getQuery());
        if (problems.hasAnyErrors()) {
            return List.copyOf(problems.getErrorMessages());
        }
        try {
            return searches.search(user(user), parsed.getQuery(), new PagerFilter<>(0, 1000)).getResults().stream()
                    .map(Issue::getKey)
                    .toList();
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
    }

    /** Sets what only time sets. */
    public void backDate(Issue issue, String created, String resolved) {
        MutableIssue edited = get(IssueManager.class).getIssueObject(issue.getId());
        edited.setCreated(Timestamp.valueOf(created));
        if (resolved != null) {
            edited.setResolutionDate(Timestamp.valueOf(resolved));
        }
        get(IssueManager.class).updateIssue(user("admin"), edited, EventDispatchOption.DO_NOT_DISPATCH, false);
    }

    public static DataSource h2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    private final class Recorder implements EventPublisher {
        @Override
        public void publish(Object event) {
            published.add(event);
            if (event instanceof IssueEvent issueEvent) {
                listener.accept(issueEvent);
            }
        }

        @Override
        public void register(Object other) {}

        @Override
        public void unregister(Object other) {}

        @Override
        public void unregisterAll() {}
    }

    public <T> T get(Class<T> service) {
        return service.cast(jira.services().get(service));
    }

    public ApplicationUser user(String name) {
        return get(UserManager.class).getUserByName(name);
    }

    public IssueService issues() {
        return get(IssueService.class);
    }

    public long project(String key) {
        return get(com.atlassian.jira.project.ProjectManager.class)
                .getProjectByCurrentKey(key)
                .getId();
    }

    public MutableIssue deal(String summary, double profit) {
        var input = issues().newIssueInputParameters()
                .setProjectId(project("SALES"))
                .setIssueTypeId(Seed.DEAL)
                .setSummary(summary)
                .addCustomFieldValue(10001L, Double.toString(profit));
        return create("marcus", input);
    }

    public MutableIssue create(String user, com.atlassian.jira.issue.IssueInputParameters input) {
        var result = issues().validateCreate(user(user), input);
        if (!result.isValid()) {
            throw new AssertionError(result.getErrorCollection().getErrorMessages() + " "
                    + result.getErrorCollection().getErrors());
        }
        return issues().create(user(user), result).getIssue();
    }

    public Issue resolve(Issue issue, String resolution) {
        return take(
                "marcus",
                issue,
                Workflow.RESOLVE,
                issues().newIssueInputParameters().setResolutionId(resolution));
    }

    public Issue reopen(Issue issue) {
        return take("marcus", issue, Workflow.REOPEN, issues().newIssueInputParameters());
    }

    public Issue take(String user, Issue issue, int transition, com.atlassian.jira.issue.IssueInputParameters input) {
        var result = issues().validateTransition(user(user), issue.getId(), transition, input);
        if (!result.isValid()) {
            throw new AssertionError(result.getErrorCollection().getErrorMessages() + " "
                    + result.getErrorCollection().getErrors());
        }
        return issues().transition(user(user), result).getIssue();
    }

    /** The types of the single events published so far. */
    public List<Long> eventTypes() {
        return published.stream()
                .filter(IssueEvent.class::isInstance)
                .map(event -> ((IssueEvent) event).getEventTypeId())
                .toList();
    }

    @Override
    public void close() {
        jira.close();
    }
}
