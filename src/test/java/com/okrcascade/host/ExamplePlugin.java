package com.okrcascade.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Packs a small plugin that uses every module the host knows. */
final class ExamplePlugin {
    private static final String CLASSES = "com/okrcascade/host/example";

    private ExamplePlugin() {}

    static Path jar(Path folder) throws IOException {
        Path classes = Path.of(ExamplePlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Path jar = folder.resolve("example.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest())) {
            add(entries, classes, classes.resolve(CLASSES));
            Path resources = classes.resolve("example-plugin");
            add(entries, resources, resources);
        }
        return jar;
    }

    static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", "example");
        attributes.putValue("Atlassian-Plugin-Key", "example");
        attributes.putValue("Spring-Context", "*");
        attributes.putValue("DynamicImport-Package", "*");
        return manifest;
    }

    private static void add(JarOutputStream jar, Path root, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }
}
