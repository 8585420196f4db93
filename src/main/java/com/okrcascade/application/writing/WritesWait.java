package com.okrcascade.application.writing;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Another node has begun a write and not ended it, so those behind it could not begin; nothing was written. */
public final class WritesWait extends Refusal {
    private static final long serialVersionUID = 1L;

    WritesWait(long seconds) {
        super("writes-wait", Kind.BUSY, Map.of("seconds", seconds));
    }
}
