package com.okrcascade.application.memory;

import com.okrcascade.application.port.CheckIns;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.KeyResultId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Check-ins in memory. */
record InMemoryCheckIns(Tables tables) implements CheckIns {
    @Override
    public List<CheckIn> of(KeyResultId keyResult, int start, int limit) {
        return newestFirst(keyResult).stream().skip(start).limit(limit).toList();
    }

    @Override
    public int count(KeyResultId keyResult) {
        return newestFirst(keyResult).size();
    }

    @Override
    public Map<KeyResultId, CheckIn> latest(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, CheckIn> latest = new HashMap<>();
        for (KeyResultId keyResult : keyResults) {
            newestFirst(keyResult).stream().findFirst().ifPresent(checkIn -> latest.put(keyResult, checkIn));
        }
        return latest;
    }

    private List<CheckIn> newestFirst(KeyResultId keyResult) {
        synchronized (tables) {
            List<CheckIn> those = new ArrayList<>(tables.checkIns);
            those.removeIf(checkIn -> !checkIn.keyResult().equals(keyResult));
            Collections.reverse(those);
            return those;
        }
    }
}
