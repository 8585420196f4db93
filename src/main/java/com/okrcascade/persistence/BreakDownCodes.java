package com.okrcascade.persistence;

import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.BreakDownRun;
import com.okrcascade.domain.model.GivenPart;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitShare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What break-downs leave on a key result, as texts: how it was broken down, and in which run it got its part. */
final class BreakDownCodes {
    private static final String EVEN = "EVEN";
    private static final String LINEAR = "LINEAR";
    private static final String COMPOUND = "COMPOUND";
    private static final String CUSTOM = "CUSTOM";
    private static final String BETWEEN = ",";

    private BreakDownCodes() {}

    static @Nullable String of(List<BreakDownRun> runs) {
        return Json.of(runs.stream().map(BreakDownCodes::line).toList());
    }

    static List<BreakDownRun> runs(@Nullable String code) {
        return Json.lines(code).stream().map(BreakDownCodes::run).toList();
    }

    /** Nothing for what was given before runs were counted. */
    static @Nullable String of(GivenPart given) {
        if (given.madeIn() == 0 && given.changedIn() == 0) return null;
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(text(given.madeIn()), text(given.changedIn())));
        for (GivenPart.@Nullable Before before = given.before(); before != null; before = before.before())
            lines.add(List.of(text(before.changedIn()), text(before.planned()), before.title()));
        return Json.of(lines);
    }

    static GivenPart given(KeyResultId from, Quantity planned, @Nullable String code) {
        List<List<String>> lines = Json.lines(code);
        if (lines.isEmpty()) return new GivenPart(from, planned, 0, 0, null);
        GivenPart.@Nullable Before before = null;
        for (int i = lines.size() - 1; i > 0; i--) before = before(lines.get(i), before);
        List<String> runs = lines.get(0);
        return new GivenPart(from, planned, Integer.parseInt(runs.get(0)), Integer.parseInt(runs.get(1)), before);
    }

    private static GivenPart.Before before(List<String> line, GivenPart.@Nullable Before before) {
        return new GivenPart.Before(line.get(2), quantity(line.get(1)), Integer.parseInt(line.get(0)), before);
    }

    private static List<String> line(BreakDownRun run) {
        return Stream.of(
                        List.of(
                                text(run.number()),
                                optional(run.toCadence(), cadence -> Long.toString(cadence.value())),
                                optional(run.startedAfter(), LocalDate::toString),
                                optional(run.horizonQuarters(), Object::toString),
                                units(run.units())),
                        split(run.split()))
                .flatMap(List::stream)
                .toList();
    }

    private static BreakDownRun run(List<String> line) {
        return new BreakDownRun(
                Integer.parseInt(line.get(0)),
                read(line.get(1), id -> new CadenceId(Long.parseLong(id))),
                split(line.get(5), line.get(6)),
                read(line.get(2), LocalDate::parse),
                read(line.get(3), Integer::valueOf),
                units(line.get(4)));
    }

    private static List<String> split(Split split) {
        return split.map(
                () -> List.of(EVEN, ""),
                ratio -> List.of(LINEAR, text(ratio)),
                growth -> List.of(COMPOUND, text(growth)),
                weights -> List.of(
                        CUSTOM,
                        weights.stream().map(weight -> text(weight.value())).collect(Collectors.joining(BETWEEN))));
    }

    private static Split split(String kind, String facts) {
        return switch (kind) {
            case EVEN -> new Split.Even();
            case LINEAR -> new Split.LinearRamp(quantity(facts));
            case COMPOUND -> new Split.Compound(quantity(facts));
            case CUSTOM ->
                new Split.OwnWeights(pieces(facts)
                        .map(weight -> new Weight(Integer.parseInt(weight)))
                        .toList());
            default -> throw new IllegalArgumentException("not a split of ours: " + kind);
        };
    }

    private static String units(List<UnitShare> units) {
        return units.stream()
                .map(one -> one.unit().value() + ":" + text(one.share()))
                .collect(Collectors.joining(BETWEEN));
    }

    private static List<UnitShare> units(String code) {
        return pieces(code)
                .map(piece -> piece.split(":", -1))
                .map(piece -> new UnitShare(new UnitId(Long.parseLong(piece[0])), quantity(piece[1])))
                .toList();
    }

    private static Stream<String> pieces(String code) {
        return code.isEmpty() ? Stream.empty() : Arrays.stream(code.split(BETWEEN, -1));
    }

    private static <T> String optional(@Nullable T value, Function<T, String> code) {
        return value == null ? "" : code.apply(value);
    }

    private static <T> @Nullable T read(String code, Function<String, T> value) {
        return code.isEmpty() ? null : value.apply(code);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static String text(Quantity quantity) {
        return Long.toString(quantity.tenThousandths());
    }

    private static Quantity quantity(String code) {
        return new Quantity(Long.parseLong(code));
    }
}
