package com.okrcascade.domain.cascade;

import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.RoleId;
import org.jspecify.annotations.Nullable;

/** What a KPI must be together with what is already there. */
public final class KpiRules {
    private final Graph graph;

    public KpiRules(Graph graph) {
        this.graph = graph;
    }

    /** Refuses a KPI that is to be created. */
    public void checkNew(Kpi kpi) {
        checkReferences(kpi);
        checkCrediting(kpi);
    }

    /**
     * Refuses a KPI that is to take the place of another.
     *
     * @param measured whether the KPI has any value
     */
    public void checkChanged(Kpi before, Kpi after, boolean measured) {
        if (before.archived()) throw new Archived(before.id().key());
        checkReferences(after);
        checkCrediting(after);
        if (measured && !sameMeasuring(before, after))
            throw new KpiMeasured(before.id().key());
    }

    private void checkReferences(Kpi kpi) {
        if (graph.facts().units().find(kpi.unit().value()).isEmpty()) throw new ReferenceMissing("unit").at("unitId");
        @Nullable RoleId role = kpi.ownerRole();
        if (role != null && graph.facts().roles().find(role.value()).isEmpty())
            throw new ReferenceMissing("role").at("ownerRoleId");
    }

    /** A credit can be taken back only where values add up, and it knows its day but not its hour. */
    private static void checkCrediting(Kpi kpi) {
        if (kpi.byHand()) return;
        boolean addsUp =
                switch (kpi.aggregation()) {
                    case SUM, COUNT, AVERAGE, RATIO -> true;
                    case LAST, MIN, MAX -> false;
                };
        if (!addsUp) throw new KpiNotCredited().at("aggregation");
        if (kpi.frequency() == Frequency.HOUR) throw new KpiNotCredited().at("frequency");
    }

    /** What is recorded was measured in one way; another way would read it wrongly. */
    private static boolean sameMeasuring(Kpi before, Kpi after) {
        boolean sameRatio = (before.aggregation() == Aggregation.RATIO) == (after.aggregation() == Aggregation.RATIO);
        boolean sameUse = before.byHand() ? before.aggregation() == after.aggregation() : sameRatio;
        return sameUse
                && before.byHand() == after.byHand()
                && before.frequency() == after.frequency()
                && before.unitOfMeasure().kind() == after.unitOfMeasure().kind();
    }
}
