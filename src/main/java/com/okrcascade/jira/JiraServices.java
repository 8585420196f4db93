package com.okrcascade.jira;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;

/**
 * Jira's services, found in the OSGi registry when they are called and not before: the plugin can be wired while Jira
 * still starts, and goes on working when a service comes back.
 */
public final class JiraServices implements AutoCloseable {
    private final BundleContext bundle;
    private final Map<Class<?>, OsgiService<?>> services = new ConcurrentHashMap<>();

    public JiraServices(BundleContext bundle) {
        this.bundle = bundle;
    }

    /** Stands for a service; a call while it is not there throws {@link ServiceNotThere}. */
    public <T> T get(Class<T> type) {
        return type.cast(service(type).proxy());
    }

    boolean isThere(Class<?> type) {
        return service(type).isThere();
    }

    private OsgiService<?> service(Class<?> type) {
        return services.computeIfAbsent(type, any -> new OsgiService<>(bundle, any));
    }

    @Override
    public void close() {
        services.values().forEach(OsgiService::close);
    }
}
