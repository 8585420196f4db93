package com.okrcascade.host.rest;

import com.okrcascade.host.osgi.PluginBeans;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.InjectionManager;

/** Registers the plugin's resource classes so that Spring makes them. */
record SpringResources(List<Class<?>> types, PluginBeans beans) implements Feature {
    @Override
    public boolean configure(FeatureContext context) {
        InjectionManager jersey = InjectionManagerProvider.getInjectionManager(context);
        for (Class<?> type : types) {
            context.register(type);
            context.register(new SpringBinder<>(type, beans, jersey));
        }
        return true;
    }
}
