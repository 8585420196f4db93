package com.okrcascade.domain.calendar;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** There is no cadence with this id. */
public final class NoSuchCadence extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchCadence(CadenceId id) {
        super("no-such-cadence", Kind.NOT_FOUND, Map.of("id", id.value()));
    }
}
