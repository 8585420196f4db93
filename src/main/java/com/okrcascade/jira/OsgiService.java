package com.okrcascade.jira;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** One service of Jira behind a proxy. The registry is asked at the first call, then tracked. */
final class OsgiService<T> implements AutoCloseable {
    private final BundleContext bundle;
    private final Class<T> type;
    private final T proxy;
    private volatile @Nullable ServiceTracker<T, T> tracker;

    OsgiService(BundleContext bundle, Class<T> type) {
        this.bundle = bundle;
        this.type = type;
        proxy = type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::call));
    }

    T proxy() {
        return proxy;
    }

    boolean isThere() {
        return service() != null;
    }

    private @Nullable Object call(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) return ofObject(self, method, arguments);
        T service = service();
        if (service == null) throw new ServiceNotThere(type);
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private Object ofObject(Object self, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "Jira's " + type.getSimpleName();
        };
    }

    private @Nullable T service() {
        ServiceTracker<T, T> tracking = tracker;
        return (tracking == null ? track() : tracking).getService();
    }

    private synchronized ServiceTracker<T, T> track() {
        ServiceTracker<T, T> tracking = tracker;
        if (tracking != null) return tracking;
        ServiceTracker<T, T> opened = new ServiceTracker<>(bundle, type, null);
        opened.open();
        tracker = opened;
        return opened;
    }

    @Override
    public synchronized void close() {
        ServiceTracker<T, T> tracking = tracker;
        if (tracking != null) tracking.close();
        tracker = null;
    }
}
