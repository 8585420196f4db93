package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.keyresults.BreakDownKeyResult;
import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.application.keyresults.BreakDownPlan.UnitPart;
import com.okrcascade.application.keyresults.UndoneBreakDown;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.breakdown.InvalidShare;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitShare;
import com.okrcascade.web.json.Fields;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a key result down over units that share it and the periods below it. Refusals: not-logged-in, not-allowed,
 * not-there, does-not-add-up, unit-does-not-add-up, no-such-cadence, cadence-not-below, invalid-ratio, invalid-growth,
 * invalid-weight, invalid-share, not-between, weights-do-not-match-periods, nothing-to-break-down,
 * nothing-left-to-split, text-missing, reference-missing, unit-twice, unit-query-missing, query-not-usable,
 * same-query-elsewhere, archived, period-closed.
 */
@Path("/key-results/{id}/break-down")
@Produces(Answers.JSON)
public final class BreakDownResource {
    private final Visitors visitors;
    private final Texts texts;
    private final ReadGraph readGraph;
    private final BreakDownKeyResult breakDownKeyResult;

    @Inject
    public BreakDownResource(
            Visitors visitors, Texts texts, ReadGraph readGraph, BreakDownKeyResult breakDownKeyResult) {
        this.visitors = visitors;
        this.texts = texts;
        this.readGraph = readGraph;
        this.breakDownKeyResult = breakDownKeyResult;
    }

    /** The kinds of splits, by the words that stand for them. */
    enum SplitWord {
        EVEN,
        LINEAR,
        COMPOUND,
        CUSTOM
    }

    /** What would happen or has happened. */
    public record PlanJson(
            List<PartJson> parts,
            String total,
            String beside,
            String difference,
            long created,
            long changed,
            long removed,
            long kept,
            long later,
            long closed) {}

    /** One period with its part, of one unit where units share the whole. */
    public record PartJson(
            @Nullable Long unitId,
            @Nullable String unitName,
            long periodId,
            String periodName,
            long cadenceId,
            @Nullable Long parentPeriodId,
            long workingDays,
            String target,
            String action,
            @Nullable Long objectiveId,
            @Nullable Long keyResultId) {}

    /** What undoing has done. */
    public record UndoneJson(int deleted, int restored, int kept) {}

    @Expensive
    @POST
    @Consumes(Answers.JSON)
    public Response breakDown(@PathParam("id") String id, @BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        KeyResult keyResult = readGraph.as(actor).access().see(Parameters.id(id, KeyResultId::new));
        Fields fields = Fields.of(body);
        boolean dryRun = fields.optionalFlag("dryRun").orElse(false);
        BreakDownPlan.Request request = request(fields, keyResult.measure().unit());
        fields.done();
        BreakDownPlan plan = dryRun
                ? breakDownKeyResult.preview(actor, keyResult.id(), request)
                : breakDownKeyResult.apply(actor, keyResult.id(), request);
        return Answers.ok(json(plan, keyResult.measure().unit()));
    }

    @POST
    @Path("/undo")
    @Consumes(Answers.JSON)
    public Response undo(@PathParam("id") String id, @BeanParam Sent sent) {
        UndoneBreakDown undone = breakDownKeyResult.undo(sent.by(visitors), Parameters.id(id, KeyResultId::new));
        return Answers.ok(new UndoneJson(undone.deleted(), undone.restored(), undone.kept()));
    }

    private BreakDownPlan.Request request(Fields fields, UnitOfMeasure unit) {
        List<UnitPart> units = units(fields);
        return new BreakDownPlan.Request(
                units.isEmpty()
                        ? Optional.of(fields.id("toCadenceId", CadenceId::new))
                        : fields.optionalId("toCadenceId", CadenceId::new),
                split(fields),
                fields.optionalOneOf("start", BreakDownPlan.Start.class).orElse(BreakDownPlan.Start.WINDOW),
                fields.optionalInt("horizon"),
                units,
                new TitlePatterns(
                        fields.optionalText("objectiveTitle"),
                        fields.optionalText("keyResultTitle"),
                        new Formats(texts.locale()),
                        unit));
    }

    /** A share that is not said is 1, so that units without shares take the same. */
    private static List<UnitPart> units(Fields fields) {
        return fields.objects("units").stream()
                .map(one -> new UnitPart(
                        new UnitShare(
                                one.id("unitId", UnitId::new),
                                one.located("share", () -> share(one.optionalQuantity("share")))),
                        one.optionalText("jql")))
                .toList();
    }

    private static Quantity share(Optional<Quantity> said) {
        Quantity share = said.orElse(Quantity.of(1));
        if (share.signum() < 0) throw new InvalidShare(share);
        return share;
    }

    private static Split split(Fields fields) {
        SplitWord word = fields.optionalOneOf("split", SplitWord.class).orElse(SplitWord.EVEN);
        return switch (word) {
            case EVEN -> new Split.Even();
            case LINEAR ->
                fields.located("ratio", () -> fields.optionalQuantity("ratio")
                        .map(Split.LinearRamp::new)
                        .orElse(Split.LinearRamp.STANDARD));
            case COMPOUND -> fields.located("growth", () -> new Split.Compound(fields.quantity("growth")));
            case CUSTOM ->
                fields.located(
                        "weights",
                        () -> new Split.OwnWeights(fields.integers("weights").stream()
                                .map(Weight::new)
                                .toList()));
        };
    }

    private static PlanJson json(BreakDownPlan plan, UnitOfMeasure unit) {
        List<PartJson> parts = plan.rows().stream().map(row -> json(row, unit)).toList();
        return new PlanJson(
                parts,
                unit.text(plan.whole()),
                unit.text(plan.beside()),
                unit.text(plan.notPlanned()),
                plan.count(BreakDownPlan.Action.NEW),
                plan.count(BreakDownPlan.Action.CHANGED),
                plan.count(BreakDownPlan.Action.REMOVED),
                plan.count(BreakDownPlan.Action.KEPT),
                plan.count(BreakDownPlan.Action.LATER),
                plan.count(BreakDownPlan.Action.CLOSED));
    }

    private static PartJson json(BreakDownPlan.Row row, UnitOfMeasure unit) {
        Optional<BreakDownPlan.Existing> existing = row.existing();
        Optional<Unit> sharing = row.sharing();
        return new PartJson(
                sharing.map(one -> one.id().value()).orElse(null),
                sharing.map(Unit::name).orElse(null),
                row.period().id().value(),
                row.period().name(),
                row.period().cadence().value(),
                row.above().map(above -> above.period().id().value()).orElse(null),
                row.workingDays(),
                unit.text(row.part()),
                row.action().name(),
                existing.map(there -> there.objective().value()).orElse(null),
                existing.map(there -> there.keyResult().value()).orElse(null));
    }
}
