package com.okrcascade.application.writing;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Other writers were faster each time; nothing was written. */
public final class TooManyConflicts extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyConflicts(int tries) {
        super("too-many-writers", Kind.TOO_MANY, Map.of("tries", tries));
    }
}
