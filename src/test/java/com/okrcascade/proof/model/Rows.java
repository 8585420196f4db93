package com.okrcascade.proof.model;

import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.proof.model.oracle.Company;
import com.okrcascade.proof.model.oracle.Done;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawObjective;
import com.okrcascade.proof.model.oracle.RawQuery;
import com.okrcascade.proof.model.oracle.RawRule;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a break-down or its undoing has made of the definitions; the oracle takes those, and no number, from the product. */
final class Rows {
    private Rows() {}

    static void take(Company company, Journal.Batch batch) {
        batch.changes().forEach(change -> take(company, change));
    }

    private static void take(Company company, Change change) {
        if (change instanceof Change.PutPeriod put)
            company.periods.put(put.period().id().value(), Beginning.raw(put.period()));
        if (change instanceof Change.PutObjective put)
            company.objectives.put(put.objective().id().value(), raw(put.objective()));
        if (change instanceof Change.PutKeyResult put)
            company.keyResults.put(put.keyResult().id().value(), raw(put.keyResult()));
        if (change instanceof Change.PutQuery put)
            company.queries.put(put.query().id().value(), raw(put.query()));
        if (change instanceof Change.RemoveQuery removed)
            company.queries.remove(removed.id().value());
    }

    private static RawObjective raw(Objective objective) {
        RawObjective raw = new RawObjective(objective.id().value());
        raw.period = objective.period().value();
        raw.parent =
                Optional.ofNullable(objective.parent()).map(ObjectiveId::value).orElse(null);
        raw.of = RawObjective.Of.valueOf(objective.rollUp().name());
        raw.weight = objective.weight().value();
        raw.seen = seen(objective.audience());
        raw.aspirational = objective.kind() == ObjectiveKind.ASPIRATIONAL;
        raw.byWeakest = objective.healthBy() == HealthBy.WEAKEST;
        raw.archived = objective.archived();
        raw.deleted = objective.state() == ObjectiveState.DELETED;
        return raw;
    }

    private static RawObjective.Seen seen(Audience audience) {
        if (audience.isEveryone()) return RawObjective.Seen.BY_ALL;
        return audience.countsAbove() ? RawObjective.Seen.BY_SOME : RawObjective.Seen.BY_SOME_AND_LEFT_OUT;
    }

    private static RawKeyResult raw(KeyResult keyResult) {
        RawKeyResult raw = new RawKeyResult(keyResult.id().value());
        raw.objective = keyResult.objective().value();
        raw.unit = keyResult.movement().unit().name();
        raw.additive = keyResult.movement().unit().additive();
        raw.baseline = keyResult.movement().baseline().toDecimal();
        raw.target = keyResult.movement().target().toDecimal();
        raw.kpi = Optional.ofNullable(keyResult.sourceKpi()).map(KpiId::value).orElse(null);
        raw.takes = switch (keyResult.rollUp()) {
            case SUM -> RawKeyResult.Takes.SUM;
            case LATEST -> RawKeyResult.Takes.LATEST;
            case WEIGHTED_PROGRESS -> RawKeyResult.Takes.WEIGHTED;
        };
        raw.rule = rule(
                Optional.ofNullable(keyResult.crediting()).map(Crediting::rule).orElse(null));
        raw.done = done(keyResult.crediting());
        raw.into = Optional.ofNullable(keyResult.contributesTo())
                .map(KeyResultId::value)
                .orElse(null);
        raw.weight = keyResult.weight().value();
        raw.startDay = keyResult.startDay();
        raw.deleted = keyResult.deleted();
        return raw;
    }

    private static RawQuery raw(IssueQuery query) {
        long keyResult = query.target().keyResult().orElseThrow().value();
        return new RawQuery(query.id().value(), query.jql(), query.runAs().value(), keyResult, rule(query.rule()));
    }

    private static @Nullable RawRule rule(@Nullable CreditRule rule) {
        if (rule == null) return null;
        return rule.map(
                () -> RawRule.of(RawRule.Kind.COUNT),
                amount -> new RawRule(RawRule.Kind.FIXED, amount.toDecimal()),
                field -> RawRule.of(RawRule.Kind.AMOUNT),
                weight -> new RawRule(RawRule.Kind.AMOUNT, BigDecimal.ZERO));
    }

    private static @Nullable Done done(@Nullable Crediting crediting) {
        if (crediting == null || crediting.doneRule() == null) return null;
        return Stream.of(Done.values())
                .filter(done -> Drafts.rule(done).equals(crediting.doneRule()))
                .findFirst()
                .orElseThrow();
    }
}
