package com.okrcascade.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Each page of docs/examples that begins with a number. */
@RunWith(Parameterized.class)
public class ExamplesTest {
    private static final Path PAGES = Path.of("docs", "examples");
    private static final Pattern REFUSED = Pattern.compile("Refused as ([a-z-]+): (.*)");
    private static final int AT_LEAST = 54;

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<Object[]> all = pages.filter(page ->
                            Character.isDigit(page.getFileName().toString().charAt(0)))
                    .sorted()
                    .map(page -> new Object[] {page.getFileName().toString(), page})
                    .toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(AT_LEAST);
            return all;
        }
    }

    private final Path page;
    private final Company company = new Company();
    private final Sentences sentences = new Sentences();

    public ExamplesTest(String name, Path page) {
        assertThat(name).isEqualTo(page.getFileName().toString());
        this.page = page;
        new Definitions(company).into(sentences);
        new Events(company).into(sentences);
        new Expectations(company).into(sentences);
    }

    @Test
    public void comesOutAsWorkedOutByHand() {
        Example example = Example.read(page);
        assertThat(example.sentences()).anyMatch(line -> isExpectation(line.sentence()));
        for (Example.Line line : example.sentences()) {
            try {
                act(line.sentence());
            } catch (RuntimeException | AssertionError wrong) {
                throw new AssertionError(
                        page.getFileName() + ":" + line.number() + " " + line.sentence() + "\n" + wrong, wrong);
            }
        }
    }

    private static boolean isExpectation(String sentence) {
        return sentence.startsWith("Then") || sentence.startsWith("Refused");
    }

    private void act(String sentence) {
        Matcher refused = REFUSED.matcher(sentence);
        if (sentence.startsWith("Then")) company.settle();
        if (refused.matches()) Expectations.refused(() -> sentences.act(refused.group(2)), refused.group(1));
        else sentences.act(sentence);
    }
}
