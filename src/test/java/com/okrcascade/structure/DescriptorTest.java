package com.okrcascade.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What atlassian-plugin.xml names is there: one miss would disable the whole plugin in Jira. */
public class DescriptorTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern TEXT_IN_SCRIPT = Pattern.compile("AJS\\.I18n\\.getText\\(\\s*'([^']+)'");
    private static final Pattern TEXT_IN_TEMPLATE = Pattern.compile("getText\\([\"']([^\"']+)[\"']");

    @Test
    public void everyClassThatItNamesCanBeLoaded() throws Exception {
        Set<String> classes = new TreeSet<>(attributes("class"));
        texts("entity").forEach(classes::add);
        texts("upgradeTask").forEach(classes::add);

        assertThat(classes).isNotEmpty().allSatisfy(name -> assertThat(Class.forName(name))
                .isNotNull());
    }

    @Test
    public void everyFileThatItNamesIsPacked() throws Exception {
        List<String> locations = attributes("location").stream()
                .filter(location -> location.startsWith("/"))
                .filter(location -> !location.startsWith("/download"))
                .toList();

        assertThat(locations).isNotEmpty().allSatisfy(location -> assertThat(RESOURCES.resolve(location.substring(1)))
                .exists());
    }

    @Test
    public void everyScriptAndStyleThatIsPackedIsServed() throws Exception {
        Set<String> served = new TreeSet<>(attributes("location"));
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> packed = files.filter(file -> file.toString().matches(".*\\.(js|css)$"))
                    .map(file -> "/" + RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(served).containsAll(packed);
        }
    }

    @Test
    public void everyTextHasItsTranslations() throws Exception {
        Set<String> keys = new TreeSet<>(
                attributes("key").stream().filter(key -> key.startsWith("okr.")).toList());
        keys.addAll(keysIn("js", TEXT_IN_SCRIPT));
        keys.addAll(keysIn("vm", TEXT_IN_TEMPLATE));

        assertThat(keys).isNotEmpty();
        assertThat(bundle("okr.properties")).containsAll(keys);
        assertThat(bundle("okr_ru.properties")).containsAll(keys);
    }

    private static Set<String> keysIn(String ending, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("." + ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) keys.add(matcher.group(1));
            }
        }
        return keys;
    }

    private static Set<String> bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Files.newInputStream(RESOURCES.resolve("i18n").resolve(name));
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }

    private static List<String> attributes(String name) throws Exception {
        List<String> values = new ArrayList<>();
        NodeList all = descriptor().getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute(name)) values.add(element.getAttribute(name));
        }
        return values;
    }

    private static List<String> texts(String tag) throws Exception {
        List<String> values = new ArrayList<>();
        NodeList all = descriptor().getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++)
            values.add(all.item(i).getTextContent().strip());
        return values;
    }

    private static Document descriptor() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("atlassian-plugin.xml").toFile());
    }
}
