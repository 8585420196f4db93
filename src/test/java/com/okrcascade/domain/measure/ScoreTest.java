package com.okrcascade.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class ScoreTest {
    @Test
    public void progressIsCutToTwoDecimalsAndNeverRoundedUp() {
        assertThat(Score.of(new Progress(7_499))).hasToString("0.74");
        assertThat(Score.of(new Progress(9_999))).hasToString("0.99");
    }

    @Test
    public void onlyCountedProgressScores() {
        assertThat(Score.of(new Progress(12_800))).hasToString("1.00");
        assertThat(Score.of(new Progress(-300))).hasToString("0.00");
    }

    @Test
    public void aPersonGivesAScoreFromNoneToOneWithTwoDecimals() {
        assertThat(Score.of(Quantity.parse("0.7"))).hasToString("0.70");
        assertThat(Score.of(Quantity.ZERO)).isEqualTo(Score.NONE);
        assertThat(Score.of(Quantity.of(1))).hasToString("1.00");
    }

    @Test
    public void aScoreIsProgressToo() {
        assertThat(Score.of(Quantity.parse("0.7")).progress()).isEqualTo(new Progress(7_000));
        assertThat(Score.NONE.progress()).isEqualTo(Progress.NONE);
    }

    @Test
    public void anythingElseIsRefused() {
        for (String said : new String[] {"-0.01", "1.01", "0.745", "90000000"})
            assertThatThrownBy(() -> Score.of(Quantity.parse(said))).as(said).isInstanceOf(InvalidScore.class);
    }
}
