package com.okrcascade.jira;

import com.okrcascade.application.fault.Fault;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final String serviceName;

    public JiraThread(BundleContext bundle) {
        this(bundle, SERVICE);
    }

    JiraThread(BundleContext bundle, String serviceName) {
        this.bundle = bundle;
        this.serviceName = serviceName;
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
        ServiceReference<?> reference = bundle.getServiceReference(serviceName);
        return Optional.ofNullable(reference).map(bundle::getService);
    }

    /** The method is looked for in the interface: the class that implements it need not be public. */
    private void call(Object service, String name) {
        try {
            Class<?> type = Class.forName(serviceName, false, service.getClass().getClassLoader());
            Optional<Method> method = Stream.of(type.getMethods())
                    .filter(one -> one.getName().equals(name) && one.getParameterCount() <= 1)
                    .findFirst();
            if (method.isPresent()) method.get().invoke(service, arguments(method.get()));
        } catch (ReflectiveOperationException e) {
            Fault.logged(LOG, "Jira's " + name + ", without which searches of this thread may be stale,", e);
        }
    }

    /** Jira warns through a logger of log4j when a thread leaves something open. */
    private static Object[] arguments(Method method) throws ReflectiveOperationException {
        if (method.getParameterCount() == 0) return new Object[0];
        Class<?> logger = method.getParameterTypes()[0];
        return new Object[] {logger.getMethod("getLogger", String.class).invoke(null, JiraThread.class.getName())};
    }
}
