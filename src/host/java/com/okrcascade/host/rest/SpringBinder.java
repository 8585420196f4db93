package com.okrcascade.host.rest;

import com.okrcascade.host.osgi.PluginBeans;
import java.util.List;
import org.glassfish.hk2.api.Factory;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;

/** Lets Jersey get its resources from the plugin's Spring context, anew for each request. */
final class SpringBinder extends AbstractBinder {
    private static final int BEFORE_JERSEYS_OWN = 100;

    private final List<Class<?>> types;
    private final PluginBeans beans;
    private final InjectionManager jersey;

    SpringBinder(List<Class<?>> types, PluginBeans beans, InjectionManager jersey) {
        this.types = types;
        this.beans = beans;
        this.jersey = jersey;
    }

    @Override
    protected void configure() {
        types.forEach(this::bindResource);
    }

    private <T> void bindResource(Class<T> type) {
        bindFactory(new FromSpring<>(type)).to(type).ranked(BEFORE_JERSEYS_OWN);
    }

    private final class FromSpring<T> implements Factory<T> {
        private final Class<T> type;

        FromSpring(Class<T> type) {
            this.type = type;
        }

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
