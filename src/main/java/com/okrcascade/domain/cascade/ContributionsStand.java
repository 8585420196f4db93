package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Key results still contribute across what would be cut; they have to be moved or ended first. */
public final class ContributionsStand extends Refusal {
    private static final long serialVersionUID = 1L;

    public ContributionsStand() {
        super("contributions-stand", Kind.CONFLICT, Map.of());
    }
}
