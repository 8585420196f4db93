package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.pace.Expected;
import java.time.LocalDate;
import org.junit.Test;

public class MemoryTest {
    private static final KeyResultId GOAL = new KeyResultId(1);
    private static final LocalDate DAY = LocalDate.parse("2027-06-30");
    private static final int MANY_CHARTS = 10_001;

    private final Memory memory = new Memory();
    private int worked;

    @Test
    public void whatIsAskedAgainIsNotWorkedOutAgain() {
        plan(DAY);
        plan(DAY);

        assertThat(worked).isEqualTo(1);
    }

    @Test
    public void itForgetsRatherThanGrowForEver() {
        for (int day = 0; day < MANY_CHARTS; day++) plan(DAY.plusDays(day));
        assertThat(worked).isEqualTo(MANY_CHARTS);

        plan(DAY.minusDays(1));
        plan(DAY);
        assertThat(worked).isEqualTo(MANY_CHARTS + 2);
    }

    private void plan(LocalDate day) {
        memory.plan(GOAL, day, () -> {
            worked++;
            return Expected.NONE;
        });
    }
}
