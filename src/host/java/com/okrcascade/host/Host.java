package com.okrcascade.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.okrcascade.host.ao.ActiveObjectsServices;
import com.okrcascade.host.dashboard.Dashboards;
import com.okrcascade.host.events.EventBus;
import com.okrcascade.host.jira.Jira;
import com.okrcascade.host.jira.JiraOptions;
import com.okrcascade.host.modules.JqlFunctions;
import com.okrcascade.host.osgi.InstalledPlugin;
import com.okrcascade.host.osgi.PluginBeans;
import com.okrcascade.host.osgi.PluginSystem;
import com.okrcascade.host.plugin.Descriptor;
import com.okrcascade.host.plugin.DescriptorReader;
import com.okrcascade.host.scheduler.Scheduler;
import com.okrcascade.host.web.HttpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One node of a Jira-compatible host: a database, a Jira, the plugin in a real OSGi framework, and a web server. It starts in
 * the order in which Jira starts a plugin, and stops in reverse.
 */
public final class Host implements AutoCloseable {
    private final HostOptions options;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private HttpServer server;
    private Jira jira;
    private EventBus events;
    private Platform platform;

    private Host(HostOptions options) {
        this.options = options;
    }

    /** Starts all, or throws what was wrong and leaves nothing running. */
    public static Host start(HostOptions options) {
        Host host = new Host(options);
        try {
            host.startAll();
            return host;
        } catch (RuntimeException e) {
            host.close();
            throw e;
        }
    }

    private void startAll() {
        makeHome();
        Storage storage = running(Storage.open(options));
        HostTables.make(storage);
        server = running(new HttpServer(options.bind(), options.port()));
        events = new EventBus();
        jira = running(Jira.open(storage.source(), events, jiraOptions()));
        PluginSystem plugins =
                running(PluginSystem.start(options.home().resolve("osgi-" + options.node()), options.bundles()));
        InstalledPlugin plugin = plugins.install(options.jar());
        startPlugin(storage, plugins, plugin);
        server.start();
        running.push(server::close); // before the plugin stops
    }

    private void startPlugin(Storage storage, PluginSystem plugins, InstalledPlugin plugin) {
        Descriptor descriptor = DescriptorReader.read(plugin.bundle());
        Scheduler scheduler = running(new Scheduler(storage.database()));
        platform = new Platform(options, server.baseUrl(), storage, jira, plugin, descriptor);
        platform.services(events, scheduler).forEach(plugins::provide);
        ActiveObjectsServices activeObjects = new ActiveObjectsServices(storage);
        boolean late = !options.lateActiveObjects().isZero();
        if (!late) {
            plugins.provide(ActiveObjects.class, activeObjects);
        }
        PluginBeans beans = plugins.start(plugin);
        running.push(() -> plugin.bundle().stop());
        if (late) {
            pause();
            plugins.provide(ActiveObjects.class, activeObjects);
        }
        if (descriptor.activeObjects().isPresent()) {
            activeObjects.of(plugin.bundle()).initialise();
        }
        JqlFunctions.add(descriptor, beans, jira);
        new WebApplication(options, platform, plugin, descriptor, beans, jira).addTo(server);
        plugin.exported(LifecycleAware.class).forEach(LifecycleAware::onStart);
    }

    private void pause() {
        try {
            Thread.sleep(options.lateActiveObjects().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void makeHome() {
        try {
            Files.createDirectories(options.home());
        } catch (IOException e) {
            throw new HostTrouble("Cannot make the home folder " + options.home(), e);
        }
    }

    private JiraOptions jiraOptions() {
        return JiraOptions.empty().withDemo(options.demo()).withBaseUrl(server.baseUrl());
    }

    private <T extends AutoCloseable> T running(T part) {
        running.push(part);
        return part;
    }

    /** With the context path and without a slash at the end. */
    public String baseUrl() {
        return server.baseUrl();
    }

    /** To look at issues and to make things go wrong in tests. */
    public Jira jira() {
        return jira;
    }

    /** To give everybody a dashboard to begin with. */
    public Dashboards dashboards() {
        return platform.dashboards();
    }

    /** To hear and to send events as Jira's code does. */
    public EventPublisher events() {
        return events;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            stop(running.pop());
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) { // whatever it is, the other parts must stop too
            e.printStackTrace();
        }
    }
}
