package com.okrcascade.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Packs a plugin whose Spring context names a class that is not there. */
final class BrokenPlugin {
    private static final String CONTEXT = "<beans xmlns=\"http://www.springframework.org/schema/beans\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:schemaLocation=\"http://www.springframework.org/schema/beans"
            + " http://www.springframework.org/schema/beans/spring-beans.xsd\"><bean class=\"no.such.Bean\"/></beans>";

    private BrokenPlugin() {}

    static Path jar(Path folder) throws IOException {
        Path jar = folder.resolve("broken.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), ExamplePlugin.manifest())) {
            write(out, "META-INF/spring/context.xml", CONTEXT);
            write(out, "atlassian-plugin.xml", "<atlassian-plugin key=\"broken\"/>");
        }
        return jar;
    }

    private static void write(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
