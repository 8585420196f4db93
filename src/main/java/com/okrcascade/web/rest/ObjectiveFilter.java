package com.okrcascade.web.rest;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.ObjectiveRules;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which objectives a list asks for: of a period and those in it, of a unit, of an owner, with a text. */
public final class ObjectiveFilter {
    @QueryParam("periodId")
    private @Nullable String periodId;

    @QueryParam("unitId")
    private @Nullable String unitId;

    @QueryParam("ownerKey")
    private @Nullable String ownerKey;

    @QueryParam("text")
    private @Nullable String text;

    Predicate<Objective> on(Graph graph) {
        Optional<PeriodId> period = Parameters.optionalId("periodId", periodId, PeriodId::new)
                .filter(id -> graph.facts().periods().has(id.value()));
        boolean noSuchPeriod = period.isEmpty() && periodId != null && !periodId.isBlank();
        Optional<UnitId> unit = Parameters.optionalId("unitId", unitId, UnitId::new);
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return objective -> !noSuchPeriod
                && period.map(id -> ObjectiveRules.lies(graph.facts(), objective.period(), id))
                        .orElse(true)
                && unit.map(objective.unit()::equals).orElse(true)
                && ownedBy(objective)
                && (wanted.isEmpty() || speaksOf(objective, wanted));
    }

    private boolean ownedBy(Objective objective) {
        return ownerKey == null || ownerKey.isBlank() || new UserKey(ownerKey).equals(objective.owner());
    }

    private static boolean speaksOf(Objective objective, String wanted) {
        return objective.title().toLowerCase(Locale.ROOT).contains(wanted)
                || objective.id().key().toLowerCase(Locale.ROOT).equals(wanted);
    }
}
