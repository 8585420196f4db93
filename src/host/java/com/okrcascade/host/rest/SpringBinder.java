package com.okrcascade.host.rest;

import com.okrcascade.host.osgi.PluginBeans;
import org.glassfish.hk2.api.Factory;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;

/** Lets Jersey get a resource from the plugin's Spring context, once per request. */
final class SpringBinder<T> extends AbstractBinder {
    private final Class<T> type;
    private final PluginBeans beans;
    private final InjectionManager jersey;

    SpringBinder(Class<T> type, PluginBeans beans, InjectionManager jersey) {
        this.type = type;
        this.beans = beans;
        this.jersey = jersey;
    }

    @Override
    protected void configure() {
        bindFactory(new FromSpring()).to(type);
    }

    private final class FromSpring implements Factory<T> {
        @Override
        public T provide() {
            T resource = beans.create(type);
            jersey.inject(resource); // its @Context fields
            return resource;
        }

        @Override
        public void dispose(T resource) {}
    }
}
