package com.okrcascade.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.Test;

/** What browsers load: all of it named in the descriptor, light, and fit for a strict content security policy. */
public class BrowserFilesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path DESCRIPTOR = Path.of("atlassian-plugin.xml");
    private static final int MOST_BYTES = 60_000;

    @Test
    public void theDescriptorNamesEveryScriptAndStyle() throws IOException {
        String descriptor = read(DESCRIPTOR);

        for (Path file : files(".*\\.(js|css)"))
            assertThat(descriptor).contains("location=\"/" + RESOURCES.relativize(file) + "\"");
    }

    @Test
    public void everyModuleThatAnotherNeedsIsThere() throws IOException {
        Set<String> defined = new TreeSet<>();
        Set<String> needed = new TreeSet<>();
        for (Path script : files(".*\\.js")) {
            Pattern.compile("define\\('([^']+)'")
                    .matcher(read(script))
                    .results()
                    .forEach(found -> defined.add(found.group(1)));
            Pattern.compile("'(okr/[\\w/-]+)'")
                    .matcher(read(script))
                    .results()
                    .forEach(found -> needed.add(found.group(1)));
        }

        assertThat(defined).containsAll(needed);
    }

    @Test
    public void theIssueViewAndTheDashboardStayLight() throws IOException {
        assertThat(zipped("kit", "panel", "okr-panel.css")).isLessThan(MOST_BYTES);
        assertThat(zipped("kit", "dashboard", "okr-dashboard.css")).isLessThan(MOST_BYTES);
    }

    @Test
    public void noScriptWritesMarkupOrEvaluatesText() throws IOException {
        for (Path script : files(".*\\.js"))
            assertThat(read(script))
                    .as(script.toString())
                    .doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }

    @Test
    public void noTemplateHoldsScriptOrStyle() throws IOException {
        for (Path template : files(".*\\.vm"))
            assertThat(read(template))
                    .as(template.toString())
                    .doesNotContain("<script", "style=")
                    .doesNotContainPattern("\\son\\w+=");
    }

    private static int zipped(String kit, String surface, String style) throws IOException {
        List<Path> loaded = new ArrayList<>(files(".*/js/(" + kit + "|" + surface + ")/.*\\.js"));
        loaded.addAll(files(".*/css/(okr\\.css|" + style + ")"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            for (Path file : loaded) Files.copy(file, zip);
        }
        return bytes.size();
    }

    private static List<Path> files(String pattern) throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().matches(pattern)).toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, UTF_8);
    }
}
