package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** What still has children cannot be deleted; they have to be moved or deleted first. */
public final class ChildrenStand extends Refusal {
    private static final long serialVersionUID = 1L;

    public ChildrenStand() {
        super("children-stand", Kind.CONFLICT, Map.of());
    }
}
