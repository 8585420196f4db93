package com.okrcascade.jira;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prepares threads of our own for calls of Jira and cleans up after them, as Jira asks of every thread that it did not
 * start: without it such a thread goes on searching in the index as it first saw it. Jira's service for that names a type
 * of log4j, which this plugin does not want to depend on, so it is called by reflection; where it is missing (in the
 * embedded host) nothing needs to be prepared.
 */
public final class JiraThread {
    private static final Logger LOG = LoggerFactory.getLogger(JiraThread.class);
    private static final String SERVICE = "com.atlassian.jira.util.thread.JiraThreadLocalUtil";

    private final BundleContext bundle;

    public JiraThread(BundleContext bundle) {
        this.bundle = bundle;
    }

    /** The same work between Jira's preparation and its cleaning up. */
    public Runnable around(Runnable work) {
        return () -> {
            Optional<Object> jira = service();
            jira.ifPresent(service -> call(service, "preCall"));
            try {
                work.run();
            } finally {
                jira.ifPresent(service -> call(service, "postCall"));
            }
        };
    }

    private Optional<Object> service() {
        ServiceReference<?> reference = bundle.getServiceReference(SERVICE);
        return Optional.ofNullable(reference).map(bundle::getService);
    }

    private static void call(Object service, String name) {
        Stream.of(service.getClass().getInterfaces())
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getName().equals(name) && method.getParameterCount() <= 1)
                .findFirst()
                .ifPresent(method -> call(service, method));
    }

    private static void call(Object service, Method method) {
        try {
            if (method.getParameterCount() == 0) method.invoke(service);
            else method.invoke(service, log4j(method.getParameterTypes()[0]));
        } catch (IllegalAccessException | NoSuchMethodException | InvocationTargetException e) {
            LOG.warn("Jira's {} could not be called; searches of this thread may be stale", method, e);
        }
    }

    private static @Nullable Object log4j(Class<?> logger)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return logger.getMethod("getLogger", String.class).invoke(null, JiraThread.class.getName());
    }
}
