package com.okrcascade.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.api.IssueEvents;
import com.okrcascade.host.jira.api.JiraServices;
import com.okrcascade.host.jira.api.JiraUser;
import com.okrcascade.host.jira.api.Lookup;
import com.okrcascade.host.jira.api.Services;
import com.okrcascade.host.jira.jql.JqlFunctions;
import com.okrcascade.host.jira.jql.Searches;
import com.okrcascade.host.jira.page.Desk;
import com.okrcascade.host.jira.page.Pages;
import com.okrcascade.host.jira.rest.Resources;
import com.okrcascade.host.jira.store.IssueOperations;
import com.okrcascade.host.jira.store.Issues;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Setup;
import com.okrcascade.host.jira.store.Store;
import com.okrcascade.host.jira.store.Upkeep;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The embedded host's Jira on one node: issues in the shared database, the services that plugins see, Jira's REST API and its
 * pages. The host around it gives the database, delivers the events and renders.
 */
public final class Jira implements AutoCloseable {
    private final Switches switches = new Switches();
    private final JiraOptions options;
    private final Store store;
    private final JqlFunctions functions = new JqlFunctions();
    private final Searches searches;
    private final Map<Class<?>, Object> services;

    private Jira(DataSource database, EventPublisher events, JiraOptions options) {
        this.options = options;
        store = new Store(
                database, new IssueEvents(events, switches, this::lookup), switches::indexLag, options.clock());
        Seed.plant(store, options.demo());
        searches = new Searches(store, functions, options.clock());
        services = Services.of(lookup(), searches);
    }

    private Lookup lookup() {
        return new Lookup(store);
    }

    /** Creates or opens the tables ({@code jira_...}) and fills an empty database. Several nodes may do so at once. */
    public static Jira open(DataSource database, EventPublisher events, JiraOptions options) {
        return new Jira(database, events, options);
    }

    /** The declared interfaces and what implements them, to be registered as OSGi services. */
    public Map<Class<?>, Object> services() {
        return services;
    }

    /** The resources and exception mappers of /rest/api/2, for a Jersey application of their own. */
    public Set<Object> restSingletons() {
        return Resources.of(lookup(), new JiraServices(services), searches, options.baseUrl());
    }

    /** Who logs in with this name and password; nobody when they are wrong or the account is inactive. */
    public Optional<ApplicationUser> authenticate(String name, String password) {
        return store.setup().authenticate(name, password).map(JiraUser::new);
    }

    /** What tests and administrators set up: people, groups, projects, permissions, fields. */
    public Setup setup() {
        return store.setup();
    }

    /** What administrators do to a whole Jira: its index, archives, backups, fields. */
    public Upkeep upkeep() {
        return store.upkeep();
    }

    /** The issues as the database has them. */
    public Issues issues() {
        return store.issues();
    }

    /** What can be done to issues without asking for permission, such as moving them, for which Jira has no REST. */
    public IssueOperations operations() {
        return store.operations();
    }

    /** Where {@link #pages} wants to be mapped, below the context path. */
    public static List<String> pagePaths() {
        return List.of("/browse/*", "/issues/*", "/projects/*", "/issue/*", "/secure/useravatar");
    }

    /**
     * The pages. The host also serves the class path folder {@code /jira/static/} at {@code /static/jira/} and links
     * {@code jira.css} from there on every page.
     */
    public HttpServlet pages(Panels panels, PageRenderer renderer) {
        Desk desk = new Desk(
                lookup(),
                new JiraServices(services),
                searches,
                panels,
                options.clock().getZone());
        return new Pages(desk, renderer);
    }

    /** Makes a plugin's function usable in JQL; it has been initialised with its descriptor. */
    public void addJqlFunction(JqlFunction function) {
        functions.add(function);
    }

    public void removeJqlFunction(JqlFunction function) {
        functions.remove(function);
    }

    public Switches switches() {
        return switches;
    }

    @Override
    public void close() {
        store.close();
    }
}
