package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.KeyResultId;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class CheckInsContractTest extends StoreContract {
    private static final KeyResultId RATING = new KeyResultId(35);

    @Test
    public void checkInsAreListedNewestFirst() {
        CheckIn confirmed = new CheckIn(Samples.SALES, Samples.DAY, Samples.NOW, null, 0, "", Samples.ANNA);
        write(new Change.AppendCheckIn(Samples.checkIn(Samples.SALES, 3)));
        write(
                new Change.AppendCheckIn(Samples.checkIn(Samples.SALES, 7)),
                new Change.AppendCheckIn(Samples.checkIn(RATING, 5)),
                new Change.AppendCheckIn(confirmed));

        assertThat(otherNode.checkIns().of(Samples.SALES, 0, 2))
                .containsExactly(confirmed, Samples.checkIn(Samples.SALES, 7));
        assertThat(store.checkIns().of(Samples.SALES, 2, 2)).containsExactly(Samples.checkIn(Samples.SALES, 3));
        assertThat(store.checkIns().count(Samples.SALES)).isEqualTo(3);
    }

    @Test
    public void theLatestOfEachIsFoundWhereThereIsOne() {
        write(
                new Change.AppendCheckIn(Samples.checkIn(Samples.SALES, 3)),
                new Change.AppendCheckIn(Samples.checkIn(RATING, 5)),
                new Change.AppendCheckIn(Samples.checkIn(Samples.SALES, 8)));

        assertThat(store.checkIns().latest(List.of(Samples.SALES, RATING, new KeyResultId(99))))
                .isEqualTo(
                        Map.of(Samples.SALES, Samples.checkIn(Samples.SALES, 8), RATING, Samples.checkIn(RATING, 5)));
        assertThat(store.checkIns().latest(List.of())).isEmpty();
    }
}
