package com.okrcascade.host.example;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Hashtable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the example as the real plugin is wired: services are found when they are called. */
@Configuration(proxyBeanMethods = false)
public class ExampleConfiguration {
    @Bean
    ActiveObjects activeObjects() {
        return service(ActiveObjects.class);
    }

    @Bean
    TemplateRenderer templateRenderer() {
        return service(TemplateRenderer.class);
    }

    @Bean
    Started started() {
        Started started = new Started();
        context().registerService(LifecycleAware.class, started, new Hashtable<>());
        return started;
    }

    /** Remembers that Jira said it has started. */
    public static class Started implements LifecycleAware {
        private volatile boolean yes;

        @Override
        public void onStart() {
            yes = true;
        }

        public boolean isYes() {
            return yes;
        }
    }

    private static <T> T service(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            try {
                return method.invoke(context().getService(context().getServiceReference(type)), args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static BundleContext context() {
        Bundle bundle = FrameworkUtil.getBundle(ExampleConfiguration.class);
        return bundle.getBundleContext();
    }
}
