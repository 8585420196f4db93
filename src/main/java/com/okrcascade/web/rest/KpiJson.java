package com.okrcascade.web.rest;

import com.okrcascade.application.kpis.MeasuredKpi;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.kpi.KpiReading;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Kpi;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A KPI and what it shows.
 *
 * @param latest of the bucket that ended last, which the status judges; where it has none, what the running one has
 * @param running the bucket that has not ended
 * @param series its last values, oldest first
 */
public record KpiJson(
        long id,
        String key,
        int version,
        String name,
        long unitId,
        String unitOfMeasure,
        String unitKind,
        int decimals,
        String direction,
        @Nullable String target,
        @Nullable String lower,
        @Nullable String upper,
        String warnMargin,
        String frequency,
        String aggregation,
        boolean cumulative,
        String indicator,
        @Nullable CreditJson credit,
        @Nullable String doneRule,
        List<String> doneStatuses,
        boolean byHand,
        @Nullable Long ownerRoleId,
        String visibility,
        List<String> visibleTo,
        boolean countsInParents,
        String state,
        String status,
        @Nullable Latest latest,
        KpiValueJson running,
        List<KpiValueJson> series,
        boolean mayEdit) {
    /** Whether a KPI tells early what will come, or late what has come. */
    enum Indicator {
        LEAD,
        LAG
    }

    /** The value that a tile shows, and whether its bucket still runs. */
    public record Latest(String bucket, String value, boolean soFar) {}

    static KpiJson of(Access access, MeasuredKpi measured) {
        Kpi kpi = measured.kpi();
        KpiReading reading = measured.reading();
        return new KpiJson(
                kpi.id().value(),
                kpi.id().key(),
                kpi.version(),
                kpi.name(),
                kpi.unit().value(),
                kpi.unitOfMeasure().name(),
                kpi.unitOfMeasure().kind().name(),
                kpi.unitOfMeasure().decimals(),
                kpi.goal().direction().name(),
                text(kpi, kpi.goal().target()),
                text(kpi, kpi.goal().lower()),
                text(kpi, kpi.goal().upper()),
                kpi.unitOfMeasure().text(kpi.goal().warnMargin()),
                kpi.frequency().name(),
                kpi.aggregation().name(),
                kpi.cumulative(),
                (kpi.lead() ? Indicator.LEAD : Indicator.LAG).name(),
                CreditJson.ofCrediting(kpi.crediting()),
                kpi.crediting() == null
                        ? null
                        : DoneRuleJson.word(kpi.crediting().doneRule()),
                kpi.crediting() == null
                        ? List.of()
                        : DoneRuleJson.statuses(kpi.crediting().doneRule()),
                kpi.byHand(),
                Optional.ofNullable(kpi.ownerRole()).map(role -> role.value()).orElse(null),
                kpi.audience().visibility().name(),
                access.mayEdit(kpi) ? AudienceJson.named(kpi.audience()) : List.of(),
                kpi.audience().countsInParents(),
                kpi.state().name(),
                reading.status().name(),
                latest(kpi, reading),
                KpiValueJson.of(kpi, new KpiReading.Point(reading.running(), reading.soFar())),
                measured.series().stream()
                        .map(point -> KpiValueJson.of(kpi, point))
                        .toList(),
                access.mayEdit(kpi));
    }

    private static @Nullable Latest latest(Kpi kpi, KpiReading reading) {
        return reading.latest()
                .map(value -> new Latest(
                        KpiValueJson.text(kpi, reading.bucket()),
                        kpi.unitOfMeasure().text(value),
                        false))
                .or(() -> reading.soFar()
                        .map(value -> new Latest(
                                KpiValueJson.text(kpi, reading.running()),
                                kpi.unitOfMeasure().text(value),
                                true)))
                .orElse(null);
    }

    private static @Nullable String text(Kpi kpi, @Nullable Quantity amount) {
        return amount == null ? null : kpi.unitOfMeasure().text(amount);
    }
}
