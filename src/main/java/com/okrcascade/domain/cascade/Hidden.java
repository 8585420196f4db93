package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.ObjectiveId;
import java.util.Set;

/** What somebody may not see; the key results of an objective are hidden with it. */
public record Hidden(Set<ObjectiveId> objectives, Set<KpiId> kpis) {
    static final Hidden NOTHING = new Hidden(Set.of(), Set.of());

    boolean nothing() {
        return objectives.isEmpty() && kpis.isEmpty();
    }
}
