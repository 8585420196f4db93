package com.okrcascade.application.port;

import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResultId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Own gains by effective day. */
public interface DayGains {
    /** Every day with a gain of these key results, from one day to another, both included, by key result and day. */
    List<DayGain> of(Collection<KeyResultId> keyResults, LocalDate from, LocalDate to);

    /** Every day with a gain of any key result, from one day on. */
    List<DayGain> since(LocalDate from);
}
