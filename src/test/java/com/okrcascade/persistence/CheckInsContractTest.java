package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.port.CheckIns;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.Correction;
import com.okrcascade.domain.model.KeyResultId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
                .extracting(CheckIns.Numbered::checkIn)
                .containsExactly(confirmed, Samples.checkIn(Samples.SALES, 7));
        assertThat(store.checkIns().of(Samples.SALES, 2, 2))
                .extracting(CheckIns.Numbered::checkIn)
                .containsExactly(Samples.checkIn(Samples.SALES, 3));
        assertThat(store.checkIns().count(Samples.SALES)).isEqualTo(3);
    }

    @Test
    public void aCorrectionIsKnownByItsNumberAndSaysWhenItWasTakenBack() {
        Correction correction = new Correction(Quantity.parse("-12.5"), "Counted twice");
        write(new Change.AppendCheckIn(corrected(correction, null)));
        long number = store.checkIns().of(Samples.SALES, 0, 1).get(0).id();

        assertThat(otherNode.checkIns().find(Samples.SALES, number))
                .map(CheckIns.Numbered::checkIn)
                .contains(corrected(correction, null));
        assertThat(store.checkIns().find(RATING, number)).isEmpty();
        assertThat(store.checkIns().takenBack(Samples.SALES)).isEmpty();

        write(new Change.AppendCheckIn(corrected(null, number)));

        assertThat(otherNode.checkIns().takenBack(Samples.SALES)).containsExactly(number);
        assertThat(otherNode.checkIns().takenBack(RATING)).isEmpty();
    }

    private static CheckIn corrected(@Nullable Correction correction, @Nullable Long takesBack) {
        return new CheckIn(Samples.SALES, Samples.DAY, Samples.NOW, null, 5, "", Samples.ANNA, correction, takesBack);
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
