package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Other units lie below this one. */
public final class UnitsStand extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnitsStand(String units) {
        super("units-stand", Kind.CONFLICT, Map.of("units", units));
    }
}
