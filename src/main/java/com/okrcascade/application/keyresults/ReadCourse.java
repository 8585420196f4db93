package com.okrcascade.application.keyresults;

import com.okrcascade.application.port.DayGains;
import com.okrcascade.domain.calendar.Elapsed;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The course of a key result over the last weeks: its value at the end of each, and what its plan expected by then. */
public final class ReadCourse {
    private static final int DAYS_OF_A_WEEK = 7;

    private final DayGains dayGains;

    public ReadCourse(DayGains dayGains) {
        this.dayGains = dayGains;
    }

    /** One point of the course. */
    public record Point(LocalDate day, Quantity value, Quantity expected) {}

    /** Points a week apart, the last one today; none before the window began. */
    public List<Point> of(Graph graph, KeyResult keyResult, int weeks) {
        if (keyResult.measure().asMovement().isEmpty()) return List.of();
        List<KeyResultId> parts = graph.summedBelow(keyResult.id());
        LocalDate first = graph.today().minusDays((long) DAYS_OF_A_WEEK * (weeks - 1));
        TreeMap<LocalDate, Quantity> gains = new TreeMap<>();
        for (DayGain gain : dayGains.of(parts, first.plusDays(1), graph.today())) {
            gains.merge(gain.day(), gain.change(), Quantity::plus);
        }
        return points(graph, keyResult, gains, weeks);
    }

    /** From today's value backwards: what was gained after a day is taken off. */
    private static List<Point> points(Graph graph, KeyResult keyResult, TreeMap<LocalDate, Quantity> gains, int weeks) {
        Window window = graph.windowOf(keyResult);
        Quantity now = graph.standing(keyResult.id())
                .current()
                .orElse(keyResult.measure().baseline());
        List<Point> points = new ArrayList<>();
        for (int back = weeks - 1; back >= 0; back--) {
            LocalDate day = graph.today().minusDays((long) DAYS_OF_A_WEEK * back);
            if (day.isBefore(window.first())) continue;
            Quantity since = gains.tailMap(day, false).values().stream().reduce(Quantity.ZERO, Quantity::plus);
            points.add(new Point(day, now.minus(since), expected(graph, keyResult, window, day)));
        }
        return points;
    }

    private static Quantity expected(Graph graph, KeyResult keyResult, Window window, LocalDate day) {
        Elapsed elapsed = graph.calendar().workingDays().elapsed(window, day);
        Quantity share = keyResult.movement().distance().share(elapsed.days(), elapsed.of());
        return keyResult.movement().baseline().plus(share);
    }
}
