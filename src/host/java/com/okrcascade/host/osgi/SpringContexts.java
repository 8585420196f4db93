package com.okrcascade.host.osgi;

import com.okrcascade.host.HostTrouble;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * Hears from Gemini which Spring contexts came up and which failed, and why. Gemini and Spring live in bundles that the host's
 * class loader does not see, hence the reflection.
 */
final class SpringContexts {
    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    private static final String CONTEXT = "org.springframework.context.ApplicationContext";
    private static final long LIMIT_SECONDS = 90;

    private final Map<Long, CompletableFuture<Void>> outcomes = new ConcurrentHashMap<>();

    void listenThrough(Bundle gemini) {
        Class<?> type = PluginBeans.load(gemini, LISTENER);
        Object listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler());
        gemini.getBundleContext().registerService(LISTENER, listener, new Hashtable<>());
    }

    private InvocationHandler handler() {
        return (proxy, method, arguments) -> switch (method.getName()) {
            case "onOsgiApplicationEvent" -> heard(arguments[0]);
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "the host's listener";
        };
    }

    private Object heard(Object event) {
        Bundle bundle = (Bundle) PluginBeans.call(event, "getBundle");
        switch (event.getClass().getSimpleName()) {
            case "OsgiBundleContextRefreshedEvent" -> outcome(bundle).complete(null);
            case "OsgiBundleContextFailedEvent" ->
                outcome(bundle).completeExceptionally((Throwable) PluginBeans.call(event, "getFailureCause"));
            default -> {}
        }
        return null;
    }

    private CompletableFuture<Void> outcome(Bundle bundle) {
        return outcomes.computeIfAbsent(bundle.getBundleId(), id -> new CompletableFuture<>());
    }

    /** The context of a started bundle. */
    PluginBeans await(Bundle bundle) {
        try {
            outcome(bundle).get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new HostTrouble("The plugin's Spring context failed: " + rootOf(e), e.getCause());
        } catch (TimeoutException e) {
            throw new HostTrouble("The plugin's Spring context did not come up. Is META-INF/spring in the jar?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HostTrouble("Interrupted while the plugin started", e);
        }
        return new PluginBeans(bundle, contextOf(bundle));
    }

    private static Throwable rootOf(Throwable e) {
        return e.getCause() == null ? e : rootOf(e.getCause());
    }

    private static Object contextOf(Bundle bundle) {
        for (ServiceReference<?> service : bundle.getRegisteredServices()) {
            Object context = bundle.getBundleContext().getService(service);
            if (PluginBeans.offers(service, CONTEXT)) {
                return context;
            }
        }
        throw new HostTrouble("The plugin has no Spring context");
    }
}
