package com.okrcascade.application.port;

import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.KeyResultId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People's reports. */
public interface CheckIns {
    /** A report with the number by which it is known. */
    record Numbered(long id, CheckIn checkIn) {}

    /** Newest first. */
    List<Numbered> of(KeyResultId keyResult, int start, int limit);

    int count(KeyResultId keyResult);

    Optional<Numbered> find(KeyResultId keyResult, long id);

    /** The numbers of those whose correction was taken back. */
    Set<Long> takenBack(KeyResultId keyResult);

    /** The latest of each, where there is one. */
    Map<KeyResultId, CheckIn> latest(Collection<KeyResultId> keyResults);
}
