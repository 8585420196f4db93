package com.okrcascade.host.osgi;

import com.okrcascade.host.HostTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real OSGi framework with Spring and Gemini Blueprint in it, into which the plugin's jar is installed as into Jira. */
public final class PluginSystem implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PluginSystem.class);
    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;
    private final SpringContexts contexts = new SpringContexts();

    private PluginSystem(Framework framework) {
        this.framework = framework;
    }

    /** Starts the framework and the bundles; services can be provided before and after the plugin comes. */
    public static PluginSystem start(Path storage, Path bundles) {
        Map<String, String> settings = Map.of(
                Constants.FRAMEWORK_STORAGE,
                storage.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN,
                Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                SystemPackages.ofClassPath(),
                Constants.FRAMEWORK_BOOTDELEGATION,
                "sun.*,com.sun.*,jdk.*");
        PluginSystem system = new PluginSystem(new FrameworkFactory().newFramework(settings));
        try {
            system.startFramework(bundles);
        } catch (BundleException e) {
            throw new HostTrouble("The plugin system did not start", e);
        }
        return system;
    }

    private void startFramework(Path bundles) throws BundleException {
        framework.init();
        context().addFrameworkListener(PluginSystem::log);
        framework.start();
        List<Bundle> installed = new ArrayList<>();
        for (Path jar : jars(bundles)) {
            installed.add(context().installBundle(jar.toUri().toString()));
        }
        for (Bundle bundle : installed) {
            bundle.start();
        }
        contexts.listenThrough(bundleNamed(installed, "gemini.blueprint.core"));
    }

    private static Bundle bundleNamed(List<Bundle> bundles, String part) {
        return bundles.stream()
                .filter(bundle -> bundle.getSymbolicName().contains(part))
                .findFirst()
                .orElseThrow(() -> new HostTrouble("No bundle named like " + part));
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new HostTrouble("Cannot read the bundles in " + folder, e);
        }
    }

    public void provide(Class<?> type, Object service) {
        context().registerService(type.getName(), service, new Hashtable<>());
    }

    public InstalledPlugin install(Path jar) {
        try {
            return new InstalledPlugin(
                    context().installBundle(jar.toAbsolutePath().toUri().toString()));
        } catch (BundleException e) {
            throw new HostTrouble("The plugin cannot be installed: " + e.getMessage(), e);
        }
    }

    /** Starts the plugin and waits for its Spring context; a context that fails fails this call. */
    public PluginBeans start(InstalledPlugin plugin) {
        try {
            plugin.bundle().start();
            return contexts.await(plugin.bundle());
        } catch (BundleException e) {
            throw new HostTrouble("The plugin did not start: " + e.getMessage(), e);
        }
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }

    private static void log(FrameworkEvent event) {
        if (event.getThrowable() != null) {
            LOG.error("In bundle {}", event.getBundle(), event.getThrowable());
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new HostTrouble("The plugin system did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
