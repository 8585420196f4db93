package com.okrcascade.web.rest;

import com.okrcascade.application.reconcile.ReadRuns;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Measured;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a run found different. The key of an issue is there only for those who may browse the issue, and the last
 * known one of an issue that is gone.
 */
public record FindingJson(
        String what,
        String target,
        @Nullable String title,
        @Nullable Long objectiveId,
        @Nullable String unitOfMeasure,
        @Nullable String unitKind,
        @Nullable Integer decimals,
        @Nullable String issueKey,
        @Nullable String at,
        SideJson recorded,
        SideJson right,
        String difference,
        String note) {

    /** What is recorded, or what should be: an amount, of a total its weight and of a bucket its count, and of a credit its day and state. */
    public record SideJson(String amount, String second, @Nullable String day, @Nullable String state) {
        static SideJson of(Measured measured) {
            return new SideJson(
                    measured.amount().toString(),
                    measured.second().toString(),
                    Optional.ofNullable(measured.day()).map(LocalDate::toString).orElse(null),
                    Optional.ofNullable(measured.state()).map(CreditState::name).orElse(null));
        }
    }

    static FindingJson of(Finding finding, ReadRuns.Report report, Sentences sentences) {
        Optional<KeyResult> keyResult = finding.target().keyResult().flatMap(report.graph()::find);
        Optional<Kpi> kpi = finding.target().map(id -> Optional.empty(), side -> kpi(report.graph(), side.id()));
        Optional<UnitOfMeasure> unit =
                keyResult.map(found -> found.measure().unit()).or(() -> kpi.map(Kpi::unitOfMeasure));
        boolean hidden = finding.issue() == null || report.hidden().contains(finding.issue());
        Quantity difference = finding.right().amount().minus(finding.recorded().amount());
        return new FindingJson(
                finding.what().name(),
                finding.target().map(KeyResultId::key, side -> side.id().key()),
                keyResult.map(KeyResult::title).or(() -> kpi.map(Kpi::name)).orElse(null),
                keyResult.map(found -> found.objective().value()).orElse(null),
                unit.map(UnitOfMeasure::name).orElse(null),
                unit.map(found -> found.kind().name()).orElse(null),
                unit.map(UnitOfMeasure::decimals).orElse(null),
                hidden || finding.issueKey().isEmpty() ? null : finding.issueKey(),
                Optional.ofNullable(finding.at()).map(LocalDateTime::toString).orElse(null),
                SideJson.of(finding.recorded()),
                SideJson.of(finding.right()),
                difference.toString(),
                sentences.credit(finding.reason(), report.graph()));
    }

    private static Optional<Kpi> kpi(Graph graph, KpiId id) {
        return graph.facts().kpis().find(id.value()).filter(Kpi::counts);
    }
}
