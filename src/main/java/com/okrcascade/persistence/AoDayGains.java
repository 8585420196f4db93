package com.okrcascade.persistence;

import com.okrcascade.application.port.DayGains;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.persistence.row.DayGainRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import net.java.ao.Query;

/** Own gains by effective day. */
record AoDayGains(Rows rows) implements DayGains {
    private static final String COLUMNS = "ID, KEY_RESULT_ID, EFFECTIVE_DAY, GAIN, GAIN_WEIGHT, CORRECTED";
    private static final DayGainTable TABLE = new DayGainTable();
    private static final Comparator<DayGain> BY_KEY_RESULT_AND_DAY =
            Comparator.comparing((DayGain gain) -> gain.keyResult().value()).thenComparing(DayGain::day);

    @Override
    public List<DayGain> of(Collection<KeyResultId> keyResults, LocalDate from, LocalDate to) {
        List<Long> ids = keyResults.stream().map(KeyResultId::value).toList();
        String days = " AND EFFECTIVE_DAY >= ? AND EFFECTIVE_DAY <= ?";
        return rows.find(TABLE, "KEY_RESULT_ID", ids, days, from.toEpochDay(), to.toEpochDay()).stream()
                .sorted(BY_KEY_RESULT_AND_DAY)
                .toList();
    }

    @Override
    public List<DayGain> since(LocalDate from) {
        Query since = Query.select(COLUMNS).where("EFFECTIVE_DAY >= ?", from.toEpochDay());
        return rows.some(DayGainRow.class, since, TABLE::thing);
    }
}
