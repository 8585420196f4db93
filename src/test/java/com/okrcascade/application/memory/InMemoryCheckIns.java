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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Check-ins in memory. */
record InMemoryCheckIns(Tables tables) implements CheckIns {
    @Override
    public List<Numbered> of(KeyResultId keyResult, int start, int limit) {
        return newestFirst(keyResult).stream().skip(start).limit(limit).toList();
    }

    @Override
    public int count(KeyResultId keyResult) {
        return newestFirst(keyResult).size();
    }

    @Override
    public Optional<Numbered> find(KeyResultId keyResult, long id) {
        return newestFirst(keyResult).stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Set<Long> takenBack(KeyResultId keyResult) {
        return newestFirst(keyResult).stream()
                .flatMap(one -> Optional.ofNullable(one.checkIn().takesBack()).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<KeyResultId, CheckIn> latest(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, CheckIn> latest = new HashMap<>();
        for (KeyResultId keyResult : keyResults) {
            newestFirst(keyResult).stream().findFirst().ifPresent(one -> latest.put(keyResult, one.checkIn()));
        }
        return latest;
    }

    private List<Numbered> newestFirst(KeyResultId keyResult) {
        synchronized (tables) {
            List<Numbered> those = new ArrayList<>();
            for (CheckIn checkIn : tables.checkIns) those.add(new Numbered(those.size() + 1L, checkIn));
            those.removeIf(one -> !one.checkIn().keyResult().equals(keyResult));
            Collections.reverse(those);
            return those;
        }
    }
}
