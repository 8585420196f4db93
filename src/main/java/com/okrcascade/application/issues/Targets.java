package com.okrcascade.application.issues;

import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.cascade.Archived;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Target;
import org.jspecify.annotations.Nullable;

/** Who may attach issues to what. */
final class Targets {
    private Targets() {}

    /** Linking one issue needs check-in on its target. */
    static void requireLink(Graph graph, Access access, Target target) {
        target.map(
                id -> {
                    KeyResult keyResult = active(graph, access, id);
                    access.requireCheckIn(keyResult);
                    return true;
                },
                kpi -> {
                    access.requireEnter(active(access, kpi.id()));
                    return true;
                });
    }

    /** A query changes what counts, so it needs edit. */
    static void requireQuery(Graph graph, Access access, Target target) {
        target.map(
                id -> {
                    access.requireEdit(active(graph, access, id));
                    return true;
                },
                kpi -> {
                    access.requireEdit(active(access, kpi.id()));
                    return true;
                });
    }

    /** The share of issues that is done and amounts of issues are not one value, so a rule of one kind fits no other. */
    static void requireFitting(Graph graph, Target target, @Nullable CreditRule rule) {
        boolean percentDone = target.keyResult()
                .flatMap(graph::find)
                .filter(KeyResult::isPercentDone)
                .isPresent();
        if (rule != null && rule.isPercentDone() != percentDone) throw new OtherKindOfCredit().at("credit");
    }

    /** Says that all issues of a target have to be looked at again. */
    static Change hint(Target target) {
        return target.map(
                id -> new Change.AppendHint(InboxKind.KEY_RESULT, id.value()),
                kpi -> new Change.AppendHint(InboxKind.KPI, kpi.id().value()));
    }

    private static KeyResult active(Graph graph, Access access, KeyResultId id) {
        KeyResult keyResult = access.see(id);
        if (graph.objectiveOf(keyResult).archived()) throw new Archived(id.key());
        return keyResult;
    }

    private static Kpi active(Access access, KpiId id) {
        Kpi kpi = access.see(id);
        if (kpi.archived()) throw new Archived(id.key());
        return kpi;
    }
}
