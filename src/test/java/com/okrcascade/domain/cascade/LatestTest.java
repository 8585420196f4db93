package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Total;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.Test;

/** A level, such as a cycle time, of the year, that is what the last of its children measured. */
public class LatestTest {
    private static final LocalDate DAY = LocalDate.parse("2027-03-01");

    private final Graph level = FewPeriods.with(
            AnObjective.of(1).put(),
            AnObjective.of(2).under(1).during(FewPeriods.CLOSED_QUARTER).put(),
            AnObjective.of(3).under(1).during(FewPeriods.QUARTER).put(),
            AnObjective.of(4).under(1).during(FewPeriods.NEXT_QUARTER).put(),
            AKeyResult.of(1, 1).rollingUp(KeyResultRollUp.LATEST).put(),
            AKeyResult.of(2, 2).into(1).put(),
            AKeyResult.of(3, 3).into(1).put(),
            AKeyResult.of(4, 3).into(1).put(),
            AKeyResult.of(5, 4).into(1).put());

    @Test
    public void withoutDataThereIsNoLevel() {
        assertThat(level.standing(new KeyResultId(1)).current()).isEmpty();
        assertThat(level.latest(row(1))).isEmpty();
    }

    @Test
    public void aLaterWindowBeatsANewerEntry() {
        Graph graph = FewPeriods.after(level, measured(2, 20, DAY.plusDays(50)), measured(3, 30, DAY));

        assertThat(latest(graph)).contains(new KeyResultId(3));
        assertThat(graph.standing(new KeyResultId(1)).current()).contains(Quantity.of(30));
    }

    @Test
    public void aNewerEntryBeatsALowerId() {
        Graph graph = FewPeriods.after(level, measured(3, 30, DAY), measured(4, 40, DAY.plusDays(1)));

        assertThat(latest(graph)).contains(new KeyResultId(4));
    }

    @Test
    public void ofOtherwiseEqualOnesTheLowestIdCounts() {
        Graph graph = FewPeriods.after(level, measured(3, 30, DAY), measured(4, 40, DAY));

        assertThat(latest(graph)).contains(new KeyResultId(3));
    }

    @Test
    public void whatHasNotBegunIsNoLevelYet() {
        Graph graph = FewPeriods.after(level, measured(2, 20, DAY), measured(5, 50, DAY));

        assertThat(latest(graph)).contains(new KeyResultId(2));
        assertThat(graph.on(LocalDate.parse("2027-07-01"))
                        .standing(new KeyResultId(1))
                        .current())
                .contains(Quantity.of(50));
    }

    @Test
    public void whatChildrenLastSaidIsItsNewestEntryToo() {
        Graph graph = FewPeriods.after(level, measured(2, 20, DAY), measured(3, 30, DAY.plusDays(9)));

        assertThat(graph.standing(new KeyResultId(1)).lastDay()).contains(DAY.plusDays(9));
    }

    /** 128 of the 261 working days of 2027 are over; the children's quarters do not change that. */
    @Test
    public void aLevelIsExpectedToMoveInAStraightLine() {
        assertThat(level.standing(new KeyResultId(1)).plan().gain()).isEqualTo(Quantity.parse("49.0421"));
    }

    private KeyResult row(long id) {
        return level.find(new KeyResultId(id)).orElseThrow();
    }

    private Optional<KeyResultId> latest(Graph graph) {
        return graph.latest(row(1)).map(KeyResult::id);
    }

    private static Change.OfGraph measured(long id, long value, LocalDate day) {
        return new Change.PutTotal(
                new KeyResultId(id), new Total(Quantity.of(value), Quantity.ZERO, Quantity.ZERO, day));
    }
}
