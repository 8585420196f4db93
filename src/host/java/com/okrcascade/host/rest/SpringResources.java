package com.okrcascade.host.rest;

import com.okrcascade.host.osgi.PluginBeans;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import org.glassfish.jersey.InjectionManagerProvider;

/** Registers the plugin's resource classes so that Spring makes them. */
record SpringResources(List<Class<?>> types, PluginBeans beans) implements Feature {
    @Override
    public boolean configure(FeatureContext context) {
        types.forEach(context::register);
        // One binder for all: of several objects of one class Jersey takes the first.
        context.register(new SpringBinder(types, beans, InjectionManagerProvider.getInjectionManager(context)));
        return true;
    }
}
