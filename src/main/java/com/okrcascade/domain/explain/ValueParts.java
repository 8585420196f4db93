package com.okrcascade.domain.explain;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** The lines that add up to the value of a key result. */
final class ValueParts {
    private static final Quantity WHOLE = Quantity.of(100);

    private final Graph graph;
    private final KeyResult keyResult;
    private final OwnEntries own;
    private final Sight sight;
    private final Lines lines = new Lines();

    ValueParts(Graph graph, KeyResult keyResult, OwnEntries own, Sight sight) {
        this.graph = graph;
        this.keyResult = keyResult;
        this.own = own;
        this.sight = sight;
    }

    List<Part> all() {
        return switch (graph.valueRule(keyResult)) {
            case SUM -> sum();
            case LATEST -> latest();
            case KPI -> reading();
            case PERCENT_DONE -> percentDone();
            case MILESTONES -> milestones();
            case WEIGHTED_PROGRESS -> List.of();
        };
    }

    private List<Part> sum() {
        lines.add(Part.of(Part.Kind.BASELINE, 0, keyResult.measure().baseline()));
        addIssues(
                one -> Part.of(Part.Kind.ISSUE, one.issue().value(), one.given().done()));
        addMore(Part.of(Part.Kind.MORE, 0, own.smaller().done()));
        addEntered(0);
        addKeyResults(graph.contributors(keyResult.id()), false);
        return lines.done();
    }

    private List<Part> latest() {
        graph.latest(keyResult).ifPresent(one -> addKeyResults(List.of(one.id()), true));
        return lines.done();
    }

    private List<Part> reading() {
        addEntered(Optional.ofNullable(keyResult.sourceKpi()).orElseThrow().value());
        addIssues(
                one -> Part.of(Part.Kind.ISSUE, one.issue().value(), one.given().done()));
        addMore(Part.of(Part.Kind.MORE, 0, own.smaller().done()));
        return lines.done();
    }

    /** Each issue's part of the percentage; parts of the running sum, so that roundings add up to the whole. */
    private List<Part> percentDone() {
        addIssues(one -> Part.shared(Part.Kind.ISSUE, one.issue().value(), one.given()));
        Share smaller = own.smaller();
        if (!smaller.isZero()) lines.addToMore(Part.shared(Part.Kind.MORE, 0, smaller));
        List<Part> issues = lines.done();
        Quantity others = sources().stream().map(own::of).reduce(Quantity.ZERO, Quantity::plus);
        Share all = issues.stream()
                .flatMap(part -> part.share().stream())
                .reduce(new Share(others, Quantity.ZERO), Share::plus);
        List<Part> parts = new ArrayList<>();
        Quantity done = Quantity.ZERO;
        for (Part issue : issues) {
            Quantity before = percent(done, all);
            done = done.plus(issue.share().orElseThrow().done());
            parts.add(issue.giving(percent(done, all).minus(before)));
        }
        for (Source source : sources()) {
            Quantity before = percent(done, all);
            done = done.plus(own.of(source));
            Quantity amount = percent(done, all).minus(before);
            if (!own.of(source).isZero()) parts.add(Part.of(kind(source), 0, amount));
        }
        if (!own.of(Source.CORRECTION).isZero()) parts.add(Part.of(Part.Kind.CORRECTION, 0, own.of(Source.CORRECTION)));
        return parts;
    }

    private List<Part> milestones() {
        keyResult.measure().asMilestones().orElseThrow().all().forEach(milestone -> lines.add(part(milestone)));
        return lines.done();
    }

    private Part part(Milestone milestone) {
        Quantity weight = Quantity.of(milestone.weight().value());
        Quantity done = milestone.doneBy(graph.today()) ? weight : Quantity.ZERO;
        return Part.shared(Part.Kind.MILESTONE, milestone.id(), new Share(done, weight))
                .giving(done);
    }

    private void addIssues(Function<OwnEntries.OfIssue, Part> line) {
        List<Part> issues = own.biggestFirst().stream().map(line).toList();
        lines.add(issues, visible(issues, id -> sight.sees(new IssueId(id))));
    }

    private void addMore(Part more) {
        if (!more.size().isZero()) lines.addToMore(more);
    }

    /** What people and KPIs entered, source by source; corrections by hand are a line of their own. */
    private void addEntered(long kpi) {
        List<Source> all = new ArrayList<>(sources());
        all.add(Source.CORRECTION);
        List<Part> parts = all.stream()
                .filter(source -> !own.of(source).isZero() || source == Source.KPI && kpi != 0)
                .map(source -> Part.of(kind(source), source == Source.KPI ? kpi : 0, own.of(source)))
                .toList();
        lines.add(parts, visible(parts, id -> id == 0 || sight.sees(new KpiId(id))));
    }

    private void addKeyResults(List<KeyResultId> ids, boolean whole) {
        List<Part> parts = ids.stream()
                .map(id -> Part.of(Part.Kind.KEY_RESULT, id.value(), whole ? current(id) : gained(id)))
                .toList();
        lines.add(parts, visible(parts, id -> sight.sees(new KeyResultId(id))));
    }

    private Quantity current(KeyResultId id) {
        return graph.standing(id).current().orElseThrow();
    }

    private Quantity gained(KeyResultId id) {
        return graph.gained(graph.facts().keyResults().get(id.value()));
    }

    private static Set<Part> visible(List<Part> parts, LongPredicate sees) {
        Set<Part> visible = new HashSet<>();
        parts.stream().filter(part -> sees.test(part.id())).forEach(visible::add);
        return visible;
    }

    private static Quantity percent(Quantity done, Share all) {
        return WHOLE.share(done.tenThousandths(), all.weight().tenThousandths());
    }

    private static List<Source> sources() {
        return List.of(Source.CHECK_IN, Source.KPI, Source.IMPORT);
    }

    private static Part.Kind kind(Source source) {
        return switch (source) {
            case ISSUE -> Part.Kind.ISSUE;
            case CHECK_IN -> Part.Kind.CHECK_IN;
            case KPI -> Part.Kind.KPI;
            case IMPORT -> Part.Kind.IMPORT;
            case CORRECTION -> Part.Kind.CORRECTION;
        };
    }
}
