package com.okrcascade.application.keyresults;

import com.okrcascade.application.port.DayGains;
import com.okrcascade.domain.cascade.Below;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.KeyResultStanding;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The course of a key result over the last weeks: its value at the end of each, and what its plan expected by then. One
 * that only averages others has no value of its own, and takes its course in percent of progress.
 */
public final class ReadCourse {
    private static final int DAYS_OF_A_WEEK = 7;

    private final DayGains dayGains;

    public ReadCourse(DayGains dayGains) {
        this.dayGains = dayGains;
    }

    /**
     * One point of the course.
     *
     * @param value in its unit, or progress in percent
     * @param expected the same that its plan expected; empty where a band is to be kept
     */
    public record Point(LocalDate day, Quantity value, Optional<Quantity> expected) {}

    /** Points a week apart, the last one today; none before the window began nor while there was no value. */
    public List<Point> of(Graph graph, KeyResult keyResult, int weeks) {
        LocalDate begun = graph.windowOf(keyResult).first();
        List<LocalDate> days = new ArrayList<>();
        for (int back = weeks - 1; back > 0; back--) {
            LocalDate day = graph.today().minusDays((long) DAYS_OF_A_WEEK * back);
            if (!day.isBefore(begun)) days.add(day);
        }
        List<Point> points =
                graph.past().onlySums(keyResult) ? summed(graph, keyResult, days) : past(graph, keyResult, days);
        if (!graph.today().isBefore(begun)) point(graph, keyResult).ifPresent(points::add);
        return points;
    }

    /** From today's value backwards: what was gained after a day is taken off. Nothing is read for it. */
    private static List<Point> summed(Graph graph, KeyResult keyResult, List<LocalDate> days) {
        KeyResultStanding now = graph.standing(keyResult.id());
        List<Point> points = new ArrayList<>();
        for (LocalDate day : days) {
            Quantity since = now.recentGains().since(day.plusDays(1)).sum();
            Quantity planned = graph.past().planned(keyResult, day).gain();
            points.add(new Point(
                    day,
                    now.current().orElseThrow().minus(since),
                    Optional.of(keyResult.measure().baseline().plus(planned))));
        }
        return points;
    }

    /** Everything that was entered is read once, and each day takes what it knows of it. */
    private List<Point> past(Graph graph, KeyResult keyResult, List<LocalDate> days) {
        List<Point> points = new ArrayList<>();
        if (days.isEmpty()) return points;
        Below below = graph.below(keyResult.id());
        List<DayGain> gains = dayGains.of(below.keyResults(), LocalDate.MIN, days.get(days.size() - 1));
        days.forEach(day -> point(graph.past().on(day, below, gains), keyResult).ifPresent(points::add));
        return points;
    }

    private static Optional<Point> point(Graph graph, KeyResult keyResult) {
        KeyResultStanding standing = graph.standing(keyResult.id());
        if (keyResult.averages()) return progress(graph, standing);
        return standing.current().map(value -> new Point(graph.today(), value, expected(keyResult, standing)));
    }

    private static Optional<Point> progress(Graph graph, KeyResultStanding standing) {
        Optional<Quantity> expected = Optional.of(standing.expected().inPercent());
        return standing.progress().map(progress -> new Point(graph.today(), progress.inPercent(), expected));
    }

    private static Optional<Quantity> expected(KeyResult keyResult, KeyResultStanding standing) {
        return keyResult
                .measure()
                .map(
                        movement -> Optional.of(
                                movement.baseline().plus(standing.plan().gain())),
                        maintain -> Optional.empty(),
                        milestones -> milestones.goal().map(goal -> part(goal, standing)),
                        done -> done.goal().map(goal -> part(goal, standing)));
    }

    private static Quantity part(Quantity goal, KeyResultStanding standing) {
        return goal.share(standing.expected().basisPoints(), Progress.FULL.basisPoints());
    }
}
