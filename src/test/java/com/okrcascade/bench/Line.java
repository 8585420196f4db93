package com.okrcascade.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the table: a row, how its figures are shown, and the limits it has to keep.
 *
 * @param shown the figures of one size, with {parts} of the row
 * @param grows the part whose growth from size to size is shown
 */
record Line(String row, String what, String budget, String shown, String grows, List<Limit> limits) {
    private static final Pattern PART = Pattern.compile("\\{([a-z0-9]+)}");
    private static final int DESIGN_POINT = 10_000;

    /**
     * A bound on one figure at one size.
     *
     * @param objectives the size it holds for; 0 for all up to the design point
     */
    record Limit(String part, double bound, boolean atLeast, int objectives) {
        static Limit most(String part, double bound) {
            return new Limit(part, bound, false, 0);
        }

        static Limit most(String part, double bound, int objectives) {
            return new Limit(part, bound, false, objectives);
        }

        static Limit least(String part, double bound) {
            return new Limit(part, bound, true, 0);
        }

        boolean holdsFor(int size) {
            return objectives == 0 ? size <= DESIGN_POINT : size == objectives;
        }

        boolean isKept(double measured) {
            return atLeast ? measured >= bound : measured <= bound;
        }
    }

    /** Empty when not all of it was measured. */
    String cell(Figures figures) {
        Matcher parts = PART.matcher(shown);
        StringBuilder cell = new StringBuilder();
        while (parts.find()) {
            OptionalDouble number = figures.number(row, parts.group(1));
            if (number.isEmpty()) return "";
            parts.appendReplacement(cell, Numbers.text(number.getAsDouble()));
        }
        return parts.appendTail(cell).toString();
    }

    static List<Line> all() {
        return List.of(
                new Line(
                        "transition",
                        "added to an issue transition by the listener (median / p99)",
                        "1 insert, 1 / 3 ms",
                        "{p50} / {p99} ms",
                        "p50",
                        List.of(Limit.most("p50", 1), Limit.most("p99", 3), Limit.most("inserts", 1))),
                new Line(
                        "credit-one",
                        "one resolved issue, from the inbox to the goal (median / p99)",
                        "does not grow",
                        "{p50} / {p99} ms",
                        "p50",
                        List.of()),
                new Line(
                        "resolve",
                        "resolve -> in the next answer of both of two nodes, at all levels, 20 a second (p50 / p95 / p99)",
                        "p95 250 ms, p99 500 ms",
                        "{p50} / {p95} / {p99} ms",
                        "p95",
                        List.of(Limit.most("p95", 250), Limit.most("p99", 500))),
                new Line(
                        "bulk",
                        "bulk change of 1,000 linked issues (median / worst)",
                        "1.5 s, one recompute a batch",
                        "{p50} / {worst} ms, {revisions} revisions",
                        "p50",
                        List.of(Limit.most("p50", 1_500), Limit.most("revisions", 2))),
                new Line(
                        "drain",
                        "drain rate: first looks, second looks",
                        "1,500, 10,000 issues/s",
                        "{rate}, {second} issues/s",
                        "rate",
                        List.of(Limit.least("rate", 1_500), Limit.least("second", 10_000))),
                new Line(
                        "tree",
                        "whole tree as JSON with computed progress (median / p99)",
                        "1,000: 20 ms; 10,000: 300 ms; 1 statement",
                        "{p50} / {p99} ms",
                        "p50",
                        List.of(
                                Limit.most("p50", 20, 1_000),
                                Limit.most("p50", 300, 10_000),
                                Limit.most("statements", 1))),
                new Line(
                        "objective",
                        "one objective with its key results and progress",
                        "2 ms",
                        "{p50} / {p99} ms",
                        "p50",
                        List.of(Limit.most("p50", 2))),
                new Line(
                        "gadget",
                        "gadget of the company's goal",
                        "2 ms",
                        "{p50} / {p99} ms",
                        "p50",
                        List.of(Limit.most("p50", 2))),
                new Line(
                        "check-in",
                        "check-in, credited and rolled up to the goal",
                        "3 ms, 10 statements",
                        "{p50} / {p99} ms",
                        "p50",
                        List.of(Limit.most("p50", 3), Limit.most("statements", 10))),
                new Line(
                        "load",
                        "cold load (median; the first one in the process); heap of the graph",
                        "10,000: 1.5 s, 80 MB",
                        "{p50} ms; {first} ms; {heap} MB",
                        "p50",
                        List.of(Limit.most("p50", 1_500, 10_000), Limit.most("heap", 80, 10_000))),
                new Line(
                        "reconcile",
                        "reconcile of all links; check-ins meanwhile (median / p99)",
                        "500,000: 1 min, nobody waits",
                        "{seconds} s, {rate} links/s; {checkin50} / {checkin99} ms",
                        "seconds",
                        List.of(Limit.most("seconds", 60, 10_000))),
                new Line(
                        "panel",
                        "issue panel",
                        "5 ms, 3 queries",
                        "{p50} / {p99} ms",
                        "p50",
                        List.of(Limit.most("p50", 5), Limit.most("statements", 3))),
                new Line(
                        "candidates",
                        "what an issue could be linked to, as one types",
                        "5 ms",
                        "{p50} / {p99} ms",
                        "p50",
                        List.of(Limit.most("p50", 5))),
                new Line(
                        "slow-resolve",
                        "resolve, with 2 ms added to each issue read and 50 ms to each search",
                        "p95 1 s, p99 2 s",
                        "{p50} / {p95} / {p99} ms",
                        "p95",
                        List.of(Limit.most("p95", 1_000), Limit.most("p99", 2_000))),
                new Line("slow-bulk", "bulk change of 1,000, the same", "measured", "{p50} ms", "p50", List.of()),
                new Line(
                        "slow-drain",
                        "drain rate, the same",
                        "measured",
                        "{rate}, {second} issues/s",
                        "rate",
                        List.of()),
                new Line(
                        "database",
                        "the database alone: a row inserted and committed; a row read",
                        "-",
                        "{commit}; {read} ms",
                        "commit",
                        List.of()));
    }
}
