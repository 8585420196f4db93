package com.okrcascade.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.Refusal;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** Whatever is refused is said in words, with the facts that those words ask for. */
public class RefusalTextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CODE =
            Pattern.compile("super\\(\\s*\"([a-z-]+)\",\\s*Kind\\.[A-Z_]+,\\s*Map\\.of\\((.*?)\\)\\);", Pattern.DOTALL);
    private static final Pattern FACT = Pattern.compile("\"(\\w+)\"\\s*,");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    public void everyRefusalHasATextInEachLanguage() throws IOException {
        for (String language : List.of("okr.properties", "okr_ru.properties"))
            assertThat(texts(language).stringPropertyNames())
                    .as(language)
                    .containsAll(refusals().keySet().stream()
                            .map(code -> "okr.refusal." + code)
                            .toList());
    }

    @Test
    public void noTextAsksForAFactThatItsRefusalDoesNotHave() throws IOException {
        TreeMap<String, Integer> facts = refusals();
        for (String language : List.of("okr.properties", "okr_ru.properties")) {
            Properties texts = texts(language);
            facts.forEach((code, count) -> assertThat(highestArgument(texts.getProperty("okr.refusal." + code)))
                    .as("%s in %s", code, language)
                    .isLessThan(count));
        }
    }

    /** Codes with the number of facts that each refusal has, as its source says. */
    private static TreeMap<String, Integer> refusals() throws IOException {
        TreeMap<String, Integer> codes = new TreeMap<>();
        for (JavaClass type : classes()) {
            Matcher source = CODE.matcher(Files.readString(sourceOf(type), UTF_8));
            assertThat(source.find()).as("the code of %s", type.getName()).isTrue();
            codes.put(source.group(1), (int)
                    FACT.matcher(source.group(2)).results().count());
        }
        return codes;
    }

    private static List<JavaClass> classes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPath(Path.of("target/classes"))
                        .stream()
                        .filter(type -> type.isAssignableTo(Refusal.class) && !type.isEquivalentTo(Refusal.class))
                        .toList();
    }

    private static Path sourceOf(JavaClass type) {
        return SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    }

    private static int highestArgument(String text) {
        TreeSet<Integer> arguments = new TreeSet<>(List.of(-1));
        ARGUMENT.matcher(text).results().forEach(found -> arguments.add(Integer.parseInt(found.group(1))));
        return arguments.last();
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newInputStream(Path.of("src/main/resources/i18n", file))) {
            texts.load(in);
        }
        return texts;
    }
}
