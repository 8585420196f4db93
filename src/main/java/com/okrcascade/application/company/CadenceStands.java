package com.okrcascade.application.company;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Another cadence has this length already. */
public final class CadenceStands extends Refusal {
    private static final long serialVersionUID = 1L;

    public CadenceStands(String name) {
        super("cadence-stands", Kind.CONFLICT, Map.of("name", name));
    }
}
