package com.okrcascade.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.Test;

public class NamesOfThingsTest {
    /** People write and search for these; addresses and mails carry them. */
    @Test
    public void eachThingHasAKeyByWhichPeopleKnowIt() {
        assertThat(new ObjectiveId(7).key()).isEqualTo("O-7");
        assertThat(new KeyResultId(7).key()).isEqualTo("KR-7");
        assertThat(new KpiId(7).key()).isEqualTo("KPI-7");
        assertThat(new LinkId(7).key()).isEqualTo("L-7");
        assertThat(new QueryId(7).key()).isEqualTo("Q-7");
        assertThat(new PeriodId(7).key()).isEqualTo("P-7");
        assertThat(new RoleId(7).key()).isEqualTo("R-7");
    }

    /** The stored list of changes tells kinds by their letters. */
    @Test
    public void noTwoKindsShareALetter() {
        assertThat(Arrays.stream(Touched.Kind.values()).map(Touched.Kind::letter))
                .doesNotHaveDuplicates()
                .doesNotContain('\0');
    }

    @Test
    public void aTitleHasUpTo255CharactersAndATextUpTo10000() {
        assertThat(Wording.title("title", " " + "x".repeat(255))).hasSize(255);
        assertThatThrownBy(() -> Wording.title("title", "x".repeat(256))).isInstanceOf(TextTooLong.class);
        assertThatThrownBy(() -> Wording.title("title", "  ")).isInstanceOf(TextMissing.class);
        assertThat(Wording.text("note", "x".repeat(10_000))).hasSize(10_000);
        assertThatThrownBy(() -> Wording.text("note", "x".repeat(10_001))).isInstanceOf(TextTooLong.class);
    }

    @Test
    public void ofALongDetailTheBeginningIsKeptAndNoHalfCharacter() {
        assertThat(detail("x".repeat(300))).isEqualTo("x".repeat(255));
        assertThat(detail("x".repeat(254) + "😀" + "x")).isEqualTo("x".repeat(254));
    }

    private static String detail(String text) {
        return new Reason(Reason.Code.AMOUNT_NOT_A_NUMBER, text).detail();
    }
}
