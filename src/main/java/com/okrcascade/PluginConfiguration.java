package com.okrcascade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.audit.ReadAudit;
import com.okrcascade.application.company.ChangeCadence;
import com.okrcascade.application.company.ChangeCalendar;
import com.okrcascade.application.company.ChangeRole;
import com.okrcascade.application.company.ChangeUnit;
import com.okrcascade.application.company.CreateCadence;
import com.okrcascade.application.company.CreateRole;
import com.okrcascade.application.company.CreateUnit;
import com.okrcascade.application.company.PreviewCalendar;
import com.okrcascade.application.company.PreviewThresholds;
import com.okrcascade.application.company.PreviewUnit;
import com.okrcascade.application.company.ReadCalendar;
import com.okrcascade.application.company.ReadPermissions;
import com.okrcascade.application.company.SetUp;
import com.okrcascade.application.crediting.Booking;
import com.okrcascade.application.crediting.CreditIssues;
import com.okrcascade.application.crediting.CreditingHealth;
import com.okrcascade.application.crediting.Expansion;
import com.okrcascade.application.crediting.InboxRounds;
import com.okrcascade.application.crediting.IssueBatches;
import com.okrcascade.application.crediting.ReadHealth;
import com.okrcascade.application.crediting.WatchedSearch;
import com.okrcascade.application.demo.Abc;
import com.okrcascade.application.demo.DemoSite;
import com.okrcascade.application.demo.RunDemo;
import com.okrcascade.application.explaining.Explain;
import com.okrcascade.application.issues.AttachQuery;
import com.okrcascade.application.issues.ChangeLink;
import com.okrcascade.application.issues.LinkIssue;
import com.okrcascade.application.issues.ReadIssue;
import com.okrcascade.application.issues.ReadQuery;
import com.okrcascade.application.issues.TestQuery;
import com.okrcascade.application.keyresults.BreakDownKeyResult;
import com.okrcascade.application.keyresults.ChangeKeyResult;
import com.okrcascade.application.keyresults.ContinueBreakDowns;
import com.okrcascade.application.keyresults.CreateKeyResult;
import com.okrcascade.application.keyresults.DeleteKeyResult;
import com.okrcascade.application.keyresults.ReadCheckIns;
import com.okrcascade.application.keyresults.ReadCourse;
import com.okrcascade.application.keyresults.ReadForecast;
import com.okrcascade.application.keyresults.ReadLedger;
import com.okrcascade.application.keyresults.ReadShare;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.keyresults.TakeBackCorrection;
import com.okrcascade.application.kpis.ChangeKpi;
import com.okrcascade.application.kpis.CreateKpi;
import com.okrcascade.application.kpis.EnterKpiValue;
import com.okrcascade.application.kpis.MoveKpiTo;
import com.okrcascade.application.kpis.ReadKpis;
import com.okrcascade.application.objectives.ChangeObjective;
import com.okrcascade.application.objectives.CreateObjective;
import com.okrcascade.application.objectives.MoveObjectiveTo;
import com.okrcascade.application.periods.ClosePeriod;
import com.okrcascade.application.periods.CreatePeriods;
import com.okrcascade.application.periods.ReopenPeriod;
import com.okrcascade.application.port.AuditLog;
import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.port.CheckIns;
import com.okrcascade.application.port.Choices;
import com.okrcascade.application.port.ClusterLocks;
import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.DayGains;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.JiraAdmins;
import com.okrcascade.application.port.Journal;
import com.okrcascade.application.port.Ledger;
import com.okrcascade.application.port.Links;
import com.okrcascade.application.port.Nodes;
import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Receipts;
import com.okrcascade.application.port.Runs;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.application.reconcile.Heartbeat;
import com.okrcascade.application.reconcile.KeepQueryStates;
import com.okrcascade.application.reconcile.ReadGone;
import com.okrcascade.application.reconcile.ReadRuns;
import com.okrcascade.application.reconcile.ReadTroubles;
import com.okrcascade.application.reconcile.Rebuild;
import com.okrcascade.application.reconcile.Reconcile;
import com.okrcascade.application.reconcile.RetryFailures;
import com.okrcascade.application.reconcile.Runner;
import com.okrcascade.application.reconcile.StartRun;
import com.okrcascade.application.reconcile.Upkeep;
import com.okrcascade.application.settings.ChangeSettings;
import com.okrcascade.application.settings.PreviewSettings;
import com.okrcascade.application.writing.Bell;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Worker;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.jira.Beginning;
import com.okrcascade.jira.GlobalAdmins;
import com.okrcascade.jira.JiraChoices;
import com.okrcascade.jira.JiraClusterLocks;
import com.okrcascade.jira.JiraDemoSite;
import com.okrcascade.jira.JiraFamilies;
import com.okrcascade.jira.JiraIssueListener;
import com.okrcascade.jira.JiraIssueSearch;
import com.okrcascade.jira.JiraIssues;
import com.okrcascade.jira.JiraLifecycle;
import com.okrcascade.jira.JiraPeople;
import com.okrcascade.jira.JiraSchedule;
import com.okrcascade.jira.JiraServices;
import com.okrcascade.jira.JiraTexts;
import com.okrcascade.jira.JiraThread;
import com.okrcascade.jira.JiraUsers;
import com.okrcascade.jira.JiraVisitors;
import com.okrcascade.jira.LateHints;
import com.okrcascade.jira.NamedJob;
import com.okrcascade.jira.PatientInbox;
import com.okrcascade.jira.SideBySide;
import com.okrcascade.jira.Storage;
import com.okrcascade.persistence.AoStore;
import com.okrcascade.web.rest.Allowances;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * All wiring, by constructor: Jira's services, the ports on them, the core, and what acts by itself; the use cases, which
 * need nothing but their constructors, are listed. Resources, servlets and panels are made by Jira from what is here.
 * Nothing calls Jira while it is wired.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ReadGraph.class,
    SetUp.class,
    CreateUnit.class,
    ChangeUnit.class,
    CreateRole.class,
    ChangeRole.class,
    CreateCadence.class,
    ChangeCadence.class,
    PreviewThresholds.class,
    ReadCalendar.class,
    ChangeCalendar.class,
    ChangeSettings.class,
    PreviewCalendar.class,
    PreviewSettings.class,
    PreviewUnit.class,
    ReadPermissions.class,
    TestQuery.class,
    ReadHealth.class,
    Reconcile.class,
    Rebuild.class,
    StartRun.class,
    ReadRuns.class,
    ReadTroubles.class,
    ReadGone.class,
    KeepQueryStates.class,
    CreatePeriods.class,
    ClosePeriod.class,
    ReopenPeriod.class,
    CreateObjective.class,
    ChangeObjective.class,
    MoveObjectiveTo.class,
    CreateKeyResult.class,
    ChangeKeyResult.class,
    DeleteKeyResult.class,
    BreakDownKeyResult.class,
    ContinueBreakDowns.class,
    RecordCheckIn.class,
    TakeBackCorrection.class,
    ReadCheckIns.class,
    Explain.class,
    ReadCourse.class,
    ReadForecast.class,
    ReadShare.class,
    ReadLedger.class,
    LinkIssue.class,
    ChangeLink.class,
    AttachQuery.class,
    ReadQuery.class,
    ReadIssue.class,
    CreateKpi.class,
    ChangeKpi.class,
    MoveKpiTo.class,
    EnterKpiValue.class,
    ReadKpis.class,
    Abc.class,
})
public class PluginConfiguration {
    /** Jira's services. */
    @Bean
    BundleContext bundleContext() {
        return FrameworkUtil.getBundle(PluginConfiguration.class).getBundleContext();
    }

    @Bean
    JiraServices jiraServices(BundleContext bundle) {
        return new JiraServices(bundle);
    }

    @Bean
    Storage storage(JiraServices jira) {
        return new Storage(jira);
    }

    /** The ports on Jira. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    JiraUsers jiraUsers(JiraServices jira) {
        return new JiraUsers(jira.get(UserManager.class));
    }

    @Bean
    Texts texts(JiraServices jira) {
        return new JiraTexts(jira.get(I18nResolver.class), jira.get(JiraAuthenticationContext.class));
    }

    @Bean
    Visitors visitors(JiraServices jira, People people) {
        return new JiraVisitors(
                jira.get(JiraAuthenticationContext.class), jira.get(GlobalPermissionManager.class), people);
    }

    @Bean
    JiraAdmins jiraAdmins(JiraServices jira, JiraUsers users) {
        return new GlobalAdmins(users, jira.get(GlobalPermissionManager.class));
    }

    @Bean
    People people(JiraServices jira, JiraUsers users) {
        return new JiraPeople(
                users,
                jira.get(UserSearchService.class),
                jira.get(GroupManager.class),
                jira.get(ProjectRoleManager.class),
                jira.get(ProjectManager.class));
    }

    @Bean
    Choices choices(JiraServices jira, JiraUsers users, Texts texts) {
        return new JiraChoices(jira, users, texts);
    }

    @Bean
    JiraFamilies families(JiraServices jira) {
        return new JiraFamilies(jira.get(IssueLinkManager.class));
    }

    @Bean
    Issues issues(JiraServices jira, JiraFamilies families, JiraUsers users) {
        return new JiraIssues(
                jira.get(IssueManager.class),
                jira.get(CustomFieldManager.class),
                jira.get(PermissionManager.class),
                families,
                users);
    }

    @Bean(destroyMethod = "close")
    SideBySide sideBySide(BundleContext bundle) {
        return new SideBySide(new JiraThread(bundle)::around);
    }

    @Bean
    WatchedSearch issueSearch(JiraServices jira, JiraUsers users, Texts texts, SideBySide sideBySide, Clock clock) {
        return new WatchedSearch(
                new JiraIssueSearch(
                        jira.get(SearchService.class), jira.get(IssueManager.class), users, texts, sideBySide, clock),
                clock);
    }

    @Bean
    ClusterLocks clusterLocks(JiraServices jira) {
        return new JiraClusterLocks(jira.get(ClusterLockService.class));
    }

    /** What pages need of Jira. */
    @Bean
    TemplateRenderer templateRenderer(JiraServices jira) {
        return jira.get(TemplateRenderer.class);
    }

    @Bean
    PageBuilderService pageBuilderService(JiraServices jira) {
        return jira.get(PageBuilderService.class);
    }

    @Bean
    LoginUriProvider loginUriProvider(JiraServices jira) {
        return jira.get(LoginUriProvider.class);
    }

    @Bean
    WebSudoManager webSudoManager(JiraServices jira) {
        return jira.get(WebSudoManager.class);
    }

    @Bean
    Allowances allowances() {
        return new Allowances(System::nanoTime);
    }

    /** The ports on the database. */
    @Bean
    AoStore store(JiraServices jira, BundleContext bundle, Clock clock) {
        return new AoStore(jira.get(ActiveObjects.class), node(bundle), clock);
    }

    @Bean
    Journal journal(AoStore store) {
        return store.journal();
    }

    @Bean
    Receipts receipts(AoStore store) {
        return store.receipts();
    }

    @Bean
    Links links(AoStore store) {
        return store.links();
    }

    @Bean
    Credits credits(AoStore store) {
        return store.credits();
    }

    @Bean
    Ledger ledger(AoStore store) {
        return store.ledger();
    }

    @Bean
    DayGains dayGains(AoStore store) {
        return store.dayGains();
    }

    @Bean
    CheckIns checkIns(AoStore store) {
        return store.checkIns();
    }

    @Bean
    AuditLog auditLog(AoStore store) {
        return store.auditLog();
    }

    @Bean
    Buckets buckets(AoStore store) {
        return store.buckets();
    }

    @Bean
    Runs runs(AoStore store) {
        return store.runs();
    }

    @Bean
    Nodes nodes(AoStore store) {
        return store.nodes();
    }

    @Bean
    Inbox inbox(AoStore store, LateHints late) {
        return new PatientInbox(store.inbox(), late);
    }

    @Bean
    LateHints lateHints() {
        return new LateHints();
    }

    /** The core: one graph, one way to write, crediting. */
    @Bean
    Graphs graphs(Journal journal, DayGains dayGains, Clock clock) {
        return new Graphs(journal, dayGains, clock, System::nanoTime);
    }

    @Bean
    Bell bell() {
        return new Bell();
    }

    @Bean
    Writes writes(Journal journal, Receipts receipts, Graphs graphs, Clock clock, Bell bell) {
        return new Writes(journal, receipts, graphs, clock, bell);
    }

    @Bean
    Booking booking(DayGains dayGains) {
        return new Booking(dayGains);
    }

    @Bean
    CreditIssues creditIssues(
            Issues issues,
            IssueSearch search,
            Links links,
            Credits credits,
            DayGains dayGains,
            Buckets buckets,
            Clock clock) {
        return new CreditIssues(issues, search, links, credits, dayGains, buckets, clock);
    }

    @Bean
    CreditingHealth creditingHealth(BundleContext bundle, Clock clock) {
        return new CreditingHealth(node(bundle), clock);
    }

    @Bean
    InboxRounds inboxRounds(
            Inbox inbox,
            Credits credits,
            Links links,
            Issues issues,
            IssueSearch search,
            Graphs graphs,
            Writes writes,
            CreditIssues creditIssues,
            CreditingHealth health) {
        Expansion expansion = new Expansion(inbox, credits, links, issues, search, graphs);
        IssueBatches batches = new IssueBatches(graphs, writes, inbox, creditIssues);
        return new InboxRounds(inbox, expansion, batches, graphs, health, System::nanoTime);
    }

    /** The first thing it does is to give a new company what it begins with. */
    @Bean
    Worker creditWorker(InboxRounds rounds, SetUp setUp, JiraServices jira, Bell bell, BundleContext bundle) {
        TimeZoneManager timeZones = jira.get(TimeZoneManager.class);
        Runnable first = () -> setUp.run(timeZones.getDefaultTimeZone().toZoneId());
        Runnable round = new JiraThread(bundle).around(new Beginning(first, rounds::round));
        return new Worker("crediting", round, bell, Duration.ofSeconds(1));
    }

    /** What compares everything that is stored, and says that this node is there. */
    @Bean
    Upkeep upkeep(
            Reconcile reconcile,
            Rebuild rebuild,
            Runs runs,
            Nodes nodes,
            ClusterLocks locks,
            KeepQueryStates queryStates,
            Inbox inbox,
            Graphs graphs,
            Clock clock,
            BundleContext bundle) {
        return new Upkeep(
                new Heartbeat(node(bundle), nodes, clock, System::nanoTime),
                new Runner(reconcile, runs, locks, clock, System::nanoTime),
                new Runner(rebuild, runs, locks, clock, System::nanoTime),
                queryStates,
                inbox,
                graphs,
                clock);
    }

    @Bean
    ReadAudit readAudit(ReadGraph readGraph, AuditLog auditLog, People people, Issues issues) {
        return new ReadAudit(readGraph, auditLog, people, issues);
    }

    @Bean
    RetryFailures retryFailures(ReadGraph readGraph, Inbox inbox, Bell bell) {
        return new RetryFailures(readGraph, inbox, bell::ring);
    }

    @Bean
    Worker upkeepWorker(Upkeep upkeep, BundleContext bundle) {
        Runnable round = new JiraThread(bundle).around(upkeep::round);
        return new Worker("upkeep", round, upkeep.bell(), Duration.ofSeconds(10));
    }

    /** The ABC company; its thread starts when an administrator asks for it. */
    @Bean
    DemoSite demoSite(JiraServices jira, JiraUsers users) {
        return new JiraDemoSite(jira, users);
    }

    @Bean(destroyMethod = "close")
    RunDemo runDemo(
            Abc abc,
            ReadGraph readGraph,
            DemoSite site,
            People people,
            IssueSearch search,
            Issues issues,
            Clock clock,
            BundleContext bundle) {
        UnaryOperator<Runnable> prepared = new JiraThread(bundle)::around;
        Duration pace = Duration.ofMillis(Long.parseLong(property(bundle, "okr.demo.pause", "4000")));
        return new RunDemo(abc, readGraph, site, people, search, issues, clock, pace, prepared);
    }

    /** What acts by itself: the listener, the worker's thread, the jobs. */
    @Bean
    JiraIssueListener issueListener(Inbox inbox, LateHints late, Storage storage, Bell bell) {
        return new JiraIssueListener(inbox, late, storage::isReady, bell::ring);
    }

    @Bean
    JiraSchedule schedule(
            JiraServices jira,
            Storage storage,
            ClusterLocks locks,
            CreatePeriods createPeriods,
            ContinueBreakDowns continueBreakDowns,
            Journal journal,
            Receipts receipts,
            Clock clock) {
        Runnable ahead = () -> {
            createPeriods.ahead();
            continueBreakDowns.ahead();
        };
        List<NamedJob> jobs = List.of(
                NamedJob.every(Duration.ofHours(6), "create-periods", clock, () -> locks.ifFree("periods", ahead)),
                NamedJob.every(Duration.ofHours(1), "forget-revisions", clock, () -> journal.prune(clock.instant())),
                NamedJob.every(
                        Duration.ofHours(1),
                        "forget-receipts",
                        clock,
                        () -> receipts.prune(clock.instant().minus(Receipts.KEPT))));
        return new JiraSchedule(jira.get(SchedulerService.class), storage::isReady, jobs);
    }

    @Bean(destroyMethod = "destroy")
    JiraLifecycle lifecycle(
            JiraServices jira,
            BundleContext bundle,
            JiraIssueListener listener,
            List<Worker> workers,
            Storage storage,
            JiraSchedule schedule) {
        JiraLifecycle lifecycle =
                new JiraLifecycle(jira.get(EventPublisher.class), listener, workers, storage, schedule);
        lifecycle.exportTo(bundle);
        return lifecycle;
    }

    private static String property(BundleContext bundle, String name, String otherwise) {
        String given = bundle.getProperty(name);
        return given == null || given.isBlank() ? otherwise : given;
    }

    /** The name by which this node knows its own hints: the machine's, unless the property okr.node says another. */
    private static String node(BundleContext bundle) {
        String given = property(bundle, "okr.node", "");
        if (!given.isEmpty()) return given;
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }
}
