package com.okrcascade.domain.pace;

import static com.okrcascade.domain.calendar.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.Seed;
import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.Test;

public class RecentGainsTest {
    private static final LocalDate FIRST = day("2027-02-01");

    @Test
    public void whatIsKnownOfADayReplacesWhatWasKnown() {
        RecentGains gains = RecentGains.NONE.with(FIRST, Quantity.of(5)).with(FIRST, Quantity.of(3));

        assertThat(gains).isEqualTo(RecentGains.NONE.with(FIRST, Quantity.of(3)));
        assertThat(gains.with(FIRST, Quantity.ZERO)).isEqualTo(RecentGains.NONE);
        assertThat(gains).isNotEqualTo(RecentGains.NONE.with(FIRST.plusDays(1), Quantity.of(3)));
        assertThat(gains.with(FIRST, Quantity.of(4))).isNotEqualTo(gains);
    }

    /** Against a sorted map, whatever is put and in whatever order. */
    @Test
    public void itIsASortedMapOfSums() {
        Random random = Seed.random(RecentGainsTest.class);
        for (int round = 0; round < 300; round++) {
            TreeMap<LocalDate, Quantity> first = some(random);
            TreeMap<LocalDate, Quantity> second = some(random);
            TreeMap<LocalDate, Quantity> both = new TreeMap<>(first);
            second.forEach((day, gain) -> both.merge(day, gain, Quantity::plus));
            LocalDate from = FIRST.plusDays(random.nextInt(12) - 1);
            LocalDate end = from.plusDays(random.nextInt(12));
            RecentGains sum = of(first).plus(of(second)).since(from).before(end);

            assertThat(sum.sum())
                    .isEqualTo(both.subMap(from, end).values().stream().reduce(Quantity.ZERO, Quantity::plus));
            assertThat(of(first).plus(of(second))).isEqualTo(of(second).plus(of(first)));
            assertThat(of(first).plus(of(second)).hashCode())
                    .isEqualTo(of(second).plus(of(first)).hashCode());
        }
    }

    private static TreeMap<LocalDate, Quantity> some(Random random) {
        TreeMap<LocalDate, Quantity> some = new TreeMap<>();
        for (int i = random.nextInt(8); i > 0; i--)
            some.put(FIRST.plusDays(random.nextInt(10)), Quantity.of(random.nextInt(7) - 3));
        return some;
    }

    private static RecentGains of(Map<LocalDate, Quantity> gains) {
        RecentGains all = RecentGains.NONE;
        for (Map.Entry<LocalDate, Quantity> gain : gains.entrySet()) all = all.with(gain.getKey(), gain.getValue());
        return all;
    }
}
