package com.okrcascade.host.osgi;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** The plugin's jar in the framework: its classes, its files and, once started, the services it exports. */
public final class InstalledPlugin {
    private final Bundle bundle;

    InstalledPlugin(Bundle bundle) {
        this.bundle = bundle;
    }

    public Bundle bundle() {
        return bundle;
    }

    public Class<?> load(String className) {
        return PluginBeans.load(bundle, className);
    }

    public Optional<byte[]> read(String path) {
        return BundleFiles.read(bundle, path);
    }

    /** The classes of a package and those below it. */
    public List<Class<?>> classesIn(String packageName) {
        Enumeration<URL> entries = bundle.findEntries(packageName.replace('.', '/'), "*.class", true);
        Stream<URL> found = entries == null ? Stream.of() : Collections.list(entries).stream();
        return found.map(url -> url.getPath().substring(1).replace(".class", "").replace('/', '.'))
                .<Class<?>>map(this::load)
                .toList();
    }

    /** What the plugin exported under this type. */
    public <T> List<T> exported(Class<T> type) {
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        return Stream.of(services == null ? new ServiceReference<?>[0] : services)
                .filter(service -> PluginBeans.offers(service, type.getName()))
                .map(service -> type.cast(bundle.getBundleContext().getService(service)))
                .toList();
    }
}
