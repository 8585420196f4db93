package com.okrcascade.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An objective of the tree with its summing key results and its counting window: a week its seven days by its name, a
 * longer period the weeks below it.
 */
record Node(String period, long progress, List<Measured> keyResults, List<Node> children) {
    /** A key result as the plugin shows it. */
    record Measured(long id, String key, BigDecimal baseline, BigDecimal target, BigDecimal current, long progress) {}

    /** @param keyResult tells which key results to look at: those of one tree of sums */
    static Node of(JsonNode objective, String unit) {
        List<Measured> keyResults = new ArrayList<>();
        objective.path("keyResults").forEach(node -> {
            boolean ours = unit.equals(node.path("unitOfMeasure").asText());
            if (ours)
                keyResults.add(new Measured(
                        node.path("id").asLong(),
                        node.path("key").asText(),
                        new BigDecimal(node.path("baseline").asText()),
                        new BigDecimal(node.path("target").asText()),
                        new BigDecimal(node.path("current").asText()),
                        node.path("progress").asLong()));
        });
        List<Node> children = StreamSupport.stream(objective.path("children").spliterator(), false)
                .map(child -> Node.of(child, unit))
                .toList();
        return new Node(
                objective.path("periodName").asText(),
                objective.path("progress").asLong(),
                keyResults,
                children);
    }

    Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }

    boolean isWeek() {
        return period.matches("\\d{4}-W\\d{2}");
    }

    boolean hasWeeks() {
        return all().anyMatch(Node::isWeek);
    }

    LocalDate first() {
        return all().filter(Node::isWeek)
                .map(Node::monday)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    LocalDate last() {
        return all().filter(Node::isWeek)
                .map(week -> week.monday().plusDays(6))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private LocalDate monday() {
        return LocalDate.of(Integer.parseInt(period.substring(0, 4)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(period.substring(6)))
                .with(DayOfWeek.MONDAY);
    }
}
