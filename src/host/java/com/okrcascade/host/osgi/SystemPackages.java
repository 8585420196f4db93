package com.okrcascade.host.osgi;

import com.okrcascade.host.HostTrouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the host's class path lends to bundles: the packages that Jira exports too, and none of the plugin's own. */
final class SystemPackages {
    private static final Map<String, String> VERSIONS = Map.of(
            "com.atlassian", "11.3.0",
            "com.opensymphony", "11.3.0",
            "org.ofbiz", "11.3.0",
            "net.java.ao", "3.2.11",
            "jakarta.inject", "2.0.1",
            "jakarta.servlet", "6.0.0",
            "jakarta.ws.rs", "3.1.0",
            "com.fasterxml.jackson", "2.19.4",
            "org.slf4j", "2.0.17",
            "org.apache.commons.logging", "1.2.0");

    private SystemPackages() {}

    /** In the form of the framework's property: {@code a.b;version="1",c.d;version="2"}. */
    static String ofClassPath() {
        Map<String, String> found = new TreeMap<>();
        classPath().forEach(entry -> packages(entry)
                .forEach(name -> version(name).ifPresent(version -> found.put(name, version))));
        return found.entrySet().stream()
                .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
    }

    private static Stream<Path> classPath() {
        // Surefire hides the real class path of a forked test behind a manifest.
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator)).map(Path::of).filter(Files::exists);
    }

    private static java.util.Optional<String> version(String packageName) {
        return VERSIONS.entrySet().stream()
                .filter(entry -> packageName.equals(entry.getKey()) || packageName.startsWith(entry.getKey() + "."))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static List<String> packages(Path entry) {
        try {
            return Files.isDirectory(entry) ? packagesOfFolder(entry) : packagesOfJar(entry);
        } catch (IOException e) {
            throw new HostTrouble("Cannot read the class path at " + entry, e);
        }
    }

    private static List<String> packagesOfFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return packagesOf(
                    files.map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/')));
        }
    }

    private static List<String> packagesOfJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return packagesOf(file.stream().map(JarEntry::getName));
        }
    }

    private static List<String> packagesOf(Stream<String> names) {
        return names.filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .distinct()
                .toList();
    }
}
