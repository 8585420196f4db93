package com.okrcascade.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.Test;

/** What is in the jar that goes to Jira. */
public class JarIT {
    @Test
    public void itHoldsNothingButOurOwnClasses() throws IOException {
        try (JarFile jar = jar()) {
            List<String> foreign = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.startsWith("com/okrcascade/"))
                    .toList();
            assertThat(foreign).isEmpty();
        }
    }

    @Test
    public void itHoldsNothingOfTheHostOrTheTests() throws IOException {
        try (JarFile jar = jar()) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.startsWith("com/okrcascade/host/") || name.endsWith("Test.class"));
        }
    }

    @Test
    public void itsManifestIsThatOfATransformerlessPlugin() throws IOException {
        try (JarFile jar = jar()) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("com.okrcascade.okr-cascade-jira");
            assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
            assertThat(manifest.getValue("Export-Package")).isNull();
            assertThat(manifest.getValue("Import-Package"))
                    .contains("net.java.ao")
                    .doesNotContain("org.jspecify")
                    .doesNotContain("java.util");
        }
    }

    private static JarFile jar() throws IOException {
        return new JarFile(System.getProperty("okr.jar"));
    }
}
