package com.okrcascade.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Jira replaces the calls for texts when it serves the scripts: a missing key would show as the key itself. */
public class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path ENGLISH = RESOURCES.resolve("i18n/okr.properties");
    private static final Path RUSSIAN = RESOURCES.resolve("i18n/okr_ru.properties");
    /** The form that Jira's transformer recognises: a literal key, in quotes. */
    private static final Pattern ASKED =
            Pattern.compile("(?:AJS\\.I18n|i18n)\\.getText\\(\\s*['\"]([\\w.-]+)['\"]\\s*[,)]");

    private static final Pattern ANY_CALL = Pattern.compile("(?:AJS\\.I18n|i18n)\\.getText\\(");
    private static final Pattern ENTRY = Pattern.compile("(?m)^(okr[\\w.-]*)=");

    @Test
    public void everyTextThatAPageAsksForIsThere() throws IOException {
        assertThat(texts().stringPropertyNames()).containsAll(keysAskedFor());
    }

    @Test
    public void everyTextIsAskedForByItsLiteralKey() throws IOException {
        for (Path file : pages())
            assertThat(count(ANY_CALL, read(file)))
                    .as("literal keys in %s", file)
                    .isEqualTo(count(ASKED, read(file)));
    }

    @Test
    public void noTextIsGivenTwice() throws IOException {
        List<String> keys = ENTRY.matcher(read(ENGLISH))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    public void everyTextIsOneThatCanBeFormatted() throws IOException {
        Properties texts = texts();
        for (String key : texts.stringPropertyNames())
            assertThatCode(() -> new MessageFormat(texts.getProperty(key)))
                    .as(key)
                    .doesNotThrowAnyException();
    }

    /** An apostrophe would swallow the arguments after it. */
    @Test
    public void noTextHasAPlainApostrophe() throws IOException {
        Properties texts = texts();

        assertThat(texts.values()).noneMatch(text -> text.toString().contains("'"));
    }

    /** Older readers of property files take them as Latin-1. */
    @Test
    public void textsAreWrittenInAscii() throws IOException {
        assertThat(read(ENGLISH)).matches("\\p{ASCII}*");
        assertThat(read(RUSSIAN)).matches("\\p{ASCII}*");
    }

    /** What Russian lacks shows in English; what it says must take the same arguments. */
    @Test
    public void russianSaysTheSameAsEnglish() throws IOException {
        Properties english = texts();
        Properties russian = texts(RUSSIAN);

        assertThat(english.stringPropertyNames()).containsAll(russian.stringPropertyNames());
        for (String key : russian.stringPropertyNames())
            assertThat(arguments(russian.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> keysAskedFor() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : pages()) {
            Matcher asked = ASKED.matcher(read(file));
            while (asked.find()) keys.add(asked.group(1));
        }
        return keys;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(js|vm)")).toList();
        }
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static Properties texts() throws IOException {
        return texts(ENGLISH);
    }

    private static Properties texts(Path file) throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newInputStream(file)) {
            texts.load(in);
        }
        return texts;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, UTF_8);
    }
}
