package com.okrcascade.application.port;

import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.KeyResultId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** People's reports. */
public interface CheckIns {
    /** Newest first. */
    List<CheckIn> of(KeyResultId keyResult, int start, int limit);

    int count(KeyResultId keyResult);

    /** The latest of each, where there is one. */
    Map<KeyResultId, CheckIn> latest(Collection<KeyResultId> keyResults);
}
