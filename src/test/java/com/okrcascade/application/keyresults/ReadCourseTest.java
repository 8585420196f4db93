package com.okrcascade.application.keyresults;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.Seed;
import com.okrcascade.application.port.DayGains;
import com.okrcascade.domain.cascade.AnyGoals;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.KeyResultStanding;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.Test;

public class ReadCourseTest {
    private static final int WEEKS = 13;
    private static final int COMPANIES = 60;

    private int means;

    /** Of every kind of key result, the latest and the share of issues done among them. */
    @Test
    public void theChartShowsWhatTheValueWasAtTheEndOfEachWeek() {
        Random random = Seed.random(ReadCourseTest.class);
        int points = 0;
        for (int company = 0; company < COMPANIES; company++) points += agreed(new AnyGoals(random));
        assertThat(points).isGreaterThan(COMPANIES);
        assertThat(means).isPositive();
    }

    private int agreed(AnyGoals goals) {
        Graph graph = goals.graph();
        Map<LocalDate, Graph> weeks = new TreeMap<>();
        for (int back = WEEKS - 1; back > 0; back--) {
            LocalDate day = AnyGoals.TODAY.minusWeeks(back);
            weeks.put(day, goals.graph(goals.entriesUpTo(day), day));
        }
        weeks.put(AnyGoals.TODAY, graph);
        ReadCourse readCourse = new ReadCourse(new Gains(goals.gains()));
        int points = 0;
        for (KeyResult keyResult : counting(graph)) {
            Map<LocalDate, Quantity> values = new TreeMap<>();
            readCourse.of(graph, keyResult, WEEKS).forEach(point -> values.put(point.day(), point.value()));
            assertThat(values).isEqualTo(expected(weeks, keyResult));
            points += values.size();
            if (keyResult.rollUp() == KeyResultRollUp.WEIGHTED_PROGRESS) means += values.size();
        }
        return points;
    }

    private static List<KeyResult> counting(Graph graph) {
        return graph.facts().keyResults().stream()
                .filter(one -> graph.find(one.id()).isPresent())
                .toList();
    }

    private static Map<LocalDate, Quantity> expected(Map<LocalDate, Graph> weeks, KeyResult keyResult) {
        Map<LocalDate, Quantity> values = new TreeMap<>();
        weeks.forEach((day, graph) -> {
            if (day.isBefore(graph.windowOf(keyResult).first())) return;
            shown(keyResult, graph.standing(keyResult.id())).ifPresent(value -> values.put(day, value));
        });
        return values;
    }

    /** A mean of others has no value; it shows its progress, in percent. */
    private static Optional<Quantity> shown(KeyResult keyResult, KeyResultStanding standing) {
        return keyResult.rollUp() == KeyResultRollUp.WEIGHTED_PROGRESS
                ? standing.progress()
                        .map(progress -> Quantity.parse(new BigDecimal(progress.basisPoints())
                                .movePointLeft(2)
                                .toPlainString()))
                : standing.current();
    }

    private record Gains(List<DayGain> all) implements DayGains {
        @Override
        public List<DayGain> of(Collection<KeyResultId> keyResults, LocalDate from, LocalDate to) {
            return all.stream()
                    .filter(gain -> keyResults.contains(gain.keyResult()))
                    .filter(gain -> !gain.day().isBefore(from) && !gain.day().isAfter(to))
                    .toList();
        }

        @Override
        public List<DayGain> since(LocalDate from) {
            throw new UnsupportedOperationException("the graph is given");
        }
    }
}
