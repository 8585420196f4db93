package com.okrcascade.host.rest;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.okrcascade.host.osgi.InstalledPlugin;
import com.okrcascade.host.osgi.PluginBeans;
import com.okrcascade.host.plugin.Descriptor;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Makes Jersey applications: one per {@code <rest>} module of the plugin, one for Jira's own API, one for the host's. */
public final class RestApplications {
    /** Jersey says of every resource that is registered as an object that it is no provider, which is true and no news. */
    private static final Logger NO_NEWS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        NO_NEWS.setLevel(Level.SEVERE);
    }

    private final GlobalPermissionManager permissions;

    public RestApplications(GlobalPermissionManager permissions) {
        this.permissions = permissions;
    }

    /** Resources and providers that exist already. */
    public ResourceConfig of(Set<Object> components) {
        ResourceConfig application = empty();
        components.forEach(application::register);
        return application;
    }

    /** The classes of the module's packages; the plugin's Spring context makes a resource for every request. */
    public ResourceConfig of(Descriptor.Rest module, InstalledPlugin plugin, PluginBeans beans) {
        ResourceConfig application = empty();
        List<Class<?>> classes = module.packages().stream()
                .flatMap(name -> plugin.classesIn(name).stream())
                .distinct()
                .toList();
        application.register(new SpringResources(with(Path.class, classes), beans));
        with(Provider.class, classes).forEach(type -> application.register(beans.create(type)));
        return application;
    }

    private static List<Class<?>> with(Class<? extends Annotation> annotation, List<Class<?>> classes) {
        return classes.stream()
                .filter(type -> type.isAnnotationPresent(annotation))
                .toList();
    }

    private ResourceConfig empty() {
        ResourceConfig application = new ResourceConfig();
        application.register(JacksonFeature.class);
        application.register(new Gate(permissions));
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        // Otherwise Jersey would let the servlet container write an HTML page for a plain 404.
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        return application;
    }
}
