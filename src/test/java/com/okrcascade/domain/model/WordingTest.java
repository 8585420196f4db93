package com.okrcascade.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.domain.HiddenCharacters;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

public class WordingTest {
    @Test
    public void aTitleOfWhichNothingIsSeenIsNoTitle() {
        for (String text : List.of("", "  ", "\u200b\u200d", "\u00ad", "\u3164", "\u2800 \u2060", "\u0301", "\ufeff"))
            assertThatThrownBy(() -> Wording.title("title", text))
                    .as(escaped(text))
                    .isInstanceOf(TextMissing.class);
    }

    /** The end of such a title reads backwards, so that a program looks like a picture. */
    @Test
    public void aTitleDoesNotTurnWhatIsReadAfterIt() {
        for (String text : List.of("Pay \u202egnp.exe", "a\u2066b", "a\u2028b", "two\nlines", "a\u0007b", "a\u0085b"))
            assertThatThrownBy(() -> Wording.title("title", text))
                    .as(escaped(text))
                    .isInstanceOf(HiddenCharacters.class);
        assertThatThrownBy(() -> new UnitOfMeasure("US\u202eD", UnitKind.MONEY, 2))
                .isInstanceOf(HiddenCharacters.class);
    }

    /** Families of emoji, Persian and Hebrew need joiners and marks. */
    @Test
    public void whatLanguagesNeedStays() {
        for (String text : List.of(
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 families",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u05e9\u05dc\u05d5\u05dd 2027\u200f",
                "Zu\u0308rich",
                "<script>alert(1)</script> ${7*7} #set($x)",
                "=HYPERLINK(\"http://x\")"))
            assertThat(Wording.title("title", text)).isEqualTo(text);
    }

    @Test
    public void aTextMayHaveLines() {
        assertThat(Wording.text("description", "one\n\ttwo")).isEqualTo("one\n\ttwo");
    }

    @Test
    public void anAudienceNamesSoManyPeopleAndNoMore() {
        assertThat(named(200).checked().people()).hasSize(200);
        assertThatThrownBy(() -> named(201).checked()).isInstanceOfSatisfying(TooManyEntries.class, refusal -> {
            assertThat(refusal.field()).contains("visibleTo");
            assertThat(refusal.facts()).containsEntry("most", 200);
        });
    }

    private static Audience named(int people) {
        Set<UserKey> keys = IntStream.range(0, people)
                .mapToObj(number -> new UserKey("person" + number))
                .collect(Collectors.toSet());
        return new Audience(Visibility.PEOPLE, Collections.unmodifiableSet(keys), true);
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }
}
