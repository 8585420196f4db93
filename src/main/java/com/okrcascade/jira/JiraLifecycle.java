package com.okrcascade.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.okrcascade.application.writing.Worker;
import java.time.Duration;
import java.util.Hashtable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts what acts by itself when Jira has started, and stops it when the plugin goes: the listener, the workers'
 * threads and the jobs. Jira finds it as a service, and calls it on every node.
 */
public final class JiraLifecycle implements LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(JiraLifecycle.class);
    private static final Duration LAST_ROUND = Duration.ofSeconds(5);

    private final EventPublisher events;
    private final JiraIssueListener listener;
    private final List<Worker> workers;
    private final Storage storage;
    private final JiraSchedule schedule;

    private @Nullable ServiceRegistration<LifecycleAware> registration;
    private List<Thread> threads = List.of();

    public JiraLifecycle(
            EventPublisher events,
            JiraIssueListener listener,
            List<Worker> workers,
            Storage storage,
            JiraSchedule schedule) {
        this.events = events;
        this.listener = listener;
        this.workers = List.copyOf(workers);
        this.storage = storage;
        this.schedule = schedule;
    }

    /** Lets Jira find this. */
    public synchronized void exportTo(BundleContext bundle) {
        registration = bundle.registerService(LifecycleAware.class, this, new Hashtable<>());
    }

    /** May come again when Jira was asked to start twice. */
    @Override
    public synchronized void onStart() {
        if (!threads.isEmpty()) return;
        events.register(listener);
        schedule.start();
        threads = workers.stream().map(this::thread).toList();
        threads.forEach(Thread::start);
    }

    private Thread thread(Worker worker) {
        Thread thread = new Thread(() -> work(worker), "okr-" + worker.name());
        thread.setDaemon(true);
        return thread;
    }

    private void work(Worker worker) {
        try {
            storage.await();
        } catch (InterruptedException e) {
            return;
        }
        worker.run();
    }

    /** Jira 11 no longer declares this, and may not call it; {@link #destroy} does the same. */
    public void onStop() {
        stop();
    }

    /** The plugin is disabled, updated or removed. */
    public synchronized void destroy() {
        withdraw();
        stop();
    }

    private void withdraw() {
        try {
            if (registration != null) registration.unregister();
        } catch (IllegalStateException alreadyGone) {
            LOG.debug("The bundle has stopped before its beans");
        }
        registration = null;
    }

    private synchronized void stop() {
        List<Thread> running = threads;
        if (running.isEmpty()) return;
        threads = List.of();
        events.unregister(listener);
        schedule.stop();
        workers.forEach(Worker::stop);
        if (!storage.isReady()) running.forEach(Thread::interrupt);
        running.forEach(JiraLifecycle::waitFor);
    }

    /** A round in the midst of its write gets a moment to end it; cut off, it would only be repeated after the start. */
    private static void waitFor(Thread running) {
        try {
            running.join(LAST_ROUND.toMillis());
            running.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (running.isAlive()) LOG.info("{} is still at its last round", running.getName());
    }
}
