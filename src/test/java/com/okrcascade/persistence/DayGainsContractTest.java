package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResultId;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class DayGainsContractTest extends StoreContract {
    private static final KeyResultId RATING = new KeyResultId(35);

    @Test
    public void gainsOfSomeDaysAreFound() {
        DayGain first = gain(Samples.SALES, Samples.DAY, "1");
        DayGain second = gain(Samples.SALES, Samples.DAY.plusDays(1), "-2.5");
        DayGain other = gain(RATING, Samples.DAY, "3");
        write(
                new Change.PutDayGain(other),
                new Change.PutDayGain(second),
                new Change.PutDayGain(first),
                new Change.PutDayGain(gain(Samples.SALES, Samples.DAY.plusDays(2), "4")),
                new Change.PutDayGain(gain(Samples.SALES, LocalDate.of(1969, 12, 31), "5")));

        assertThat(otherNode.dayGains().of(List.of(Samples.SALES, RATING), Samples.DAY, Samples.DAY.plusDays(1)))
                .containsExactly(first, second, other);
        assertThat(store.dayGains().of(List.of(), Samples.DAY, Samples.DAY)).isEmpty();
    }

    @Test
    public void everyGainFromADayOnIsFound() {
        DayGain first = gain(Samples.SALES, Samples.DAY, "1");
        DayGain later = gain(RATING, Samples.DAY.plusYears(1), "3");
        write(
                new Change.PutDayGain(first),
                new Change.PutDayGain(later),
                new Change.PutDayGain(gain(Samples.SALES, Samples.DAY.minusDays(1), "4")));

        assertThat(otherNode.dayGains().since(Samples.DAY)).containsExactlyInAnyOrder(first, later);
    }

    @Test
    public void aDayHasOneGain() {
        write(new Change.PutDayGain(gain(Samples.SALES, Samples.DAY, "1")));
        write(new Change.PutDayGain(gain(Samples.SALES, Samples.DAY, "7")));

        assertThat(store.dayGains().of(List.of(Samples.SALES), LocalDate.EPOCH, Samples.DAY))
                .containsExactly(gain(Samples.SALES, Samples.DAY, "7"));
    }

    private static DayGain gain(KeyResultId keyResult, LocalDate day, String gain) {
        return new DayGain(keyResult, day, Quantity.parse(gain), Quantity.of(2), Quantity.parse("-0.25"));
    }
}
