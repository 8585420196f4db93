package com.okrcascade.web.rest;

import com.okrcascade.application.explaining.Explain;
import com.okrcascade.application.port.Texts;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.ValueRule;
import com.okrcascade.domain.explain.Explanation;
import com.okrcascade.domain.explain.Part;
import com.okrcascade.domain.explain.Share;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Maintain;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Movement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An explanation in the reader's language. */
final class ExplanationWords {
    /** A longer mean is not written out in words; its members are listed anyway. */
    private static final int MOST_TERMS = 6;

    private final Texts texts;
    private final Formats formats;
    private final Explanation why;
    private final Graph graph;
    private final boolean today;
    private final @Nullable KeyResult keyResult;

    ExplanationWords(Texts texts, Explain.Explained explained, @Nullable KeyResult keyResult) {
        this.texts = texts;
        this.formats = new Formats(texts.locale());
        this.why = explained.explanation();
        this.graph = explained.reading().graph();
        this.today = explained.today();
        this.keyResult = keyResult;
    }

    /** What the answer stands on. */
    String basis() {
        return today ? say("basis.today") : say("basis.past", formats.day(why.day()));
    }

    /** How the value comes about; empty for an objective, which has none. */
    String formula() {
        if (keyResult == null) return "";
        if (why.value().isEmpty())
            return say("no-value." + code(why.rule().orElseThrow().name()));
        Quantity value = why.value().get();
        return switch (why.rule().orElseThrow()) {
            case SUM, KPI -> say("sum", amount(value), terms(valueParts()));
            case PERCENT_DONE -> say("sum", amount(value), percentDone());
            case MILESTONES ->
                say("milestones", plain(value), plain(keyResult.measure().goal().orElseThrow()));
            case LATEST -> latest(value);
            case WEIGHTED_PROGRESS -> "";
        };
    }

    /** How progress follows from the value, or from the members of the mean. */
    String progress() {
        if (why.progress().isEmpty()) return say("no-progress");
        Progress progress = why.progress().get();
        if (keyResult == null || why.averages()) return mean(progress);
        Quantity value = why.value().orElseThrow();
        return keyResult
                .measure()
                .map(
                        movement -> way(movement, value, progress),
                        maintain -> band(maintain, value, progress),
                        milestones -> say(
                                "quotient",
                                plain(value),
                                plain(milestones.goal().orElseThrow()),
                                percent(progress)),
                        done -> say(progress.isFull() ? "done" : "not-done"));
    }

    /** Whether what the reader may not see is among what weights are divided by. */
    boolean hidesWeights() {
        return why.parts().stream()
                .anyMatch(part ->
                        part.kind() == Part.Kind.RESTRICTED && part.share().isPresent());
    }

    String title(Part part) {
        return switch (part.kind()) {
            case KEY_RESULT -> keyResult(part).title();
            case OBJECTIVE -> graph.facts().objectives().get(part.id()).title();
            case MILESTONE -> milestone(part).title();
            case KPI ->
                part.id() == 0
                        ? say("title.kpi")
                        : graph.facts().kpis().get(part.id()).name();
            default -> say("title." + code(part.kind().name()));
        };
    }

    String note(Part part) {
        if (part.kind() == Part.Kind.MILESTONE) return reached(milestone(part));
        if (part.kind() == Part.Kind.ISSUE && part.share().isPresent())
            return say(part.share().get().done().isZero() ? "note.not-done" : "note.done");
        boolean member = part.kind() == Part.Kind.KEY_RESULT || part.kind() == Part.Kind.OBJECTIVE;
        if (!member) return "";
        return part.amount().isEmpty() ? counted(part) : latestNote();
    }

    private String counted(Part part) {
        if (part.progress().isEmpty()) return say("note.no-data");
        if (part.share().orElseThrow().weight().isZero()) return say("note.weight-zero");
        Progress progress = part.progress().get();
        return progress.equals(progress.counted()) ? "" : say("note.counts-as", percent(progress.counted()));
    }

    private String latestNote() {
        boolean latest = why.rule().filter(rule -> rule == ValueRule.LATEST).isPresent();
        return latest ? say("note.latest") : "";
    }

    private String reached(Milestone milestone) {
        if (milestone.doneBy(why.day()) && milestone.doneOn() != null)
            return say("note.done-on", formats.day(milestone.doneOn()));
        return milestone.due() == null ? say("note.not-done") : say("note.due", formats.day(milestone.due()));
    }

    private String latest(Quantity value) {
        Optional<KeyResult> latest = why.parts().stream()
                .filter(part ->
                        part.kind() == Part.Kind.KEY_RESULT && part.amount().isPresent())
                .map(this::keyResult)
                .findFirst();
        if (latest.isEmpty()) return say("latest.restricted", amount(value));
        KeyResult shown = latest.get();
        String period = graph.periodOf(shown).name();
        return graph.standing(shown.id())
                .lastDay()
                .map(day -> say("latest.entry", amount(value), shown.title(), period, formats.day(day)))
                .orElseGet(() -> say("latest", amount(value), shown.title(), period));
    }

    private List<Part> valueParts() {
        return why.parts().stream().filter(part -> part.amount().isPresent()).toList();
    }

    /** "$0 at the start + $401,200 from the key results below - $50 corrected by hand". */
    private String terms(List<Part> parts) {
        Map<Part.Kind, Quantity> sums = new LinkedHashMap<>();
        parts.forEach(part -> sums.merge(part.kind(), part.amount().orElseThrow(), Quantity::plus));
        List<String> terms = new ArrayList<>();
        sums.forEach((kind, sum) -> addTerm(terms, sum, say(term(kind), amount(terms.isEmpty() ? sum : sum.abs()))));
        return String.join(" ", terms);
    }

    private String percentDone() {
        List<Part> shares =
                valueParts().stream().filter(part -> part.share().isPresent()).toList();
        List<Part> others =
                valueParts().stream().filter(part -> part.share().isEmpty()).toList();
        Share all = shares.stream()
                .map(part -> part.share().orElseThrow())
                .reduce((one, other) -> one.plus(other))
                .orElseThrow();
        Quantity part = shares.stream().map(one -> one.amount().orElseThrow()).reduce(Quantity.ZERO, Quantity::plus);
        String given = hidesWeights()
                ? say("issues", amount(part))
                : say("share", amount(part), plain(all.done()), plain(all.weight()));
        List<String> terms = new ArrayList<>(List.of(given));
        for (Part other : others) {
            Quantity sum = other.amount().orElseThrow();
            addTerm(terms, sum, say(term(other.kind()), amount(sum.abs())));
        }
        return String.join(" ", terms);
    }

    private static void addTerm(List<String> terms, Quantity sum, String text) {
        if (terms.isEmpty()) terms.add(text);
        else terms.add((sum.signum() < 0 ? "\u2212 " : "+ ") + text);
    }

    private static String term(Part.Kind kind) {
        return switch (kind) {
            case BASELINE -> "start";
            case ISSUE -> "issues";
            case KEY_RESULT -> "below";
            default -> code(kind.name());
        };
    }

    private String way(Movement movement, Quantity value, Progress progress) {
        return say("way", plain(value), plain(movement.baseline()), plain(movement.target()), percent(progress));
    }

    private String band(Maintain maintain, Quantity value, Progress progress) {
        Quantity outside = maintain.outside(value);
        if (outside.isZero()) return say("within", amount(value), limits(maintain));
        if (progress.equals(Progress.NONE)) return say("far.outside", amount(value), limits(maintain), amount(outside));
        return say(
                "outside",
                amount(value),
                limits(maintain),
                amount(outside),
                amount(maintain.width()),
                percent(progress));
    }

    private String limits(Maintain maintain) {
        @Nullable Quantity lower = maintain.lower();
        @Nullable Quantity upper = maintain.upper();
        if (lower == null) return upper == null ? "" : say("at-most", amount(upper));
        return upper == null ? say("at-least", amount(lower)) : say("between", amount(lower), amount(upper));
    }

    private String mean(Progress progress) {
        if (hidesWeights()) return say("mean.restricted", percent(progress));
        List<Part> members = why.parts().stream()
                .filter(part -> part.amount().isEmpty())
                .filter(part -> part.share().isPresent())
                .toList();
        Share all = why.shares();
        boolean writtenOut = members.size() <= MOST_TERMS
                && members.stream().allMatch(member -> member.progress().isPresent());
        if (!writtenOut) return say("mean.long", plain(all.done()), plain(all.weight()), percent(progress));
        List<String> terms = members.stream()
                .map(member -> say(
                        "mean.term",
                        plain(member.share().orElseThrow().weight()),
                        percent(member.progress().orElseThrow().counted())))
                .toList();
        return say("mean", String.join(" + ", terms), plain(all.weight()), percent(progress));
    }

    private KeyResult keyResult(Part part) {
        return graph.facts().keyResults().get(part.id());
    }

    private Milestone milestone(Part part) {
        return Objects.requireNonNull(keyResult).measure().asMilestones().orElseThrow().all().stream()
                .filter(milestone -> milestone.id() == part.id())
                .findFirst()
                .orElseThrow();
    }

    private String amount(Quantity amount) {
        Measure measure = Objects.requireNonNull(keyResult).measure();
        return measure.namesItsUnit() ? formats.exactAmount(amount, measure.unit()) : plain(amount);
    }

    private String plain(Quantity amount) {
        return formats.exactNumber(amount);
    }

    private String percent(Progress progress) {
        return formats.exactPercent(progress);
    }

    private String say(String key, Object... arguments) {
        return texts.text("okr.explain." + key, arguments);
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
