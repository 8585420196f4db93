package com.okrcascade.application.keyresults;

import com.okrcascade.application.port.DayGains;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.KeyResultStanding;
import com.okrcascade.domain.cascade.Predecessors;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.pace.Forecast;
import com.okrcascade.domain.pace.PastDays;
import com.okrcascade.domain.pace.RecentGains;
import com.okrcascade.domain.pace.StartDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By when a key result will reach its target, going by its last 60 working days, or by those of its predecessors where it
 * has not been going for as long. Asks the database once.
 */
public final class ReadForecast {
    private final DayGains dayGains;

    public ReadForecast(DayGains dayGains) {
        this.dayGains = dayGains;
    }

    /**
     * What can be said of the days to come.
     *
     * @param tooFewDays whether nothing but more working days is missing
     */
    public record Outlook(Optional<Forecast> forecast, boolean tooFewDays) {
        public static final Outlook NONE = new Outlook(Optional.empty(), false);
    }

    /** The same for every reader. None without a value that adds up from gains, when the target is reached, and with fewer than ten days behind. */
    public Outlook of(Graph seen, KeyResult keyResult) {
        Graph graph = seen.whole();
        KeyResultStanding standing = graph.standing(keyResult.id());
        boolean reached = standing.progress().filter(Progress::isFull).isPresent();
        if (reached || standing.current().isEmpty() || !addsUp(graph, keyResult)) return Outlook.NONE;
        List<Quantity> past = past(graph, keyResult);
        if (past.size() < Forecast.LEAST_DAYS)
            return new Outlook(Optional.empty(), !graph.windowOf(keyResult).hasEndedBy(graph.today()));
        Quantity rest = keyResult.movement().target().minus(standing.current().get());
        return new Outlook(
                Forecast.of(
                        past,
                        rest,
                        graph.windowOf(keyResult),
                        graph.today(),
                        graph.calendar().workingDays(),
                        seed(graph, keyResult)),
                false);
    }

    private static boolean addsUp(Graph graph, KeyResult keyResult) {
        if (keyResult.measure().asMovement().isEmpty() || keyResult.isPercentDone()) return false;
        return keyResult.rollUp() == KeyResultRollUp.SUM
                || graph.contributors(keyResult.id()).isEmpty();
    }

    private List<Quantity> past(Graph graph, KeyResult keyResult) {
        Map<KeyResultId, Window> open = open(graph, keyResult);
        PastDays past = PastDays.before(graph.today(), graph.calendar().workingDays());
        Window lookedAt = past.lookedAt();
        RecentGains gains = RecentGains.NONE;
        for (DayGain gain : dayGains.of(open.keySet(), lookedAt.first(), lookedAt.last())) {
            Window window = open.get(gain.keyResult());
            if (window != null && window.contains(gain.day()))
                gains = gains.plus(RecentGains.NONE.with(gain.day(), gain.gain()));
        }
        return past.gains(gains, List.copyOf(open.values()));
    }

    /** When it, its predecessors, and whatever sums into them, were at work. */
    private static Map<KeyResultId, Window> open(Graph graph, KeyResult keyResult) {
        Map<KeyResultId, Window> open = new LinkedHashMap<>();
        new Predecessors(graph).of(keyResult).forEach(before -> add(graph, before, graph.windowOf(before), open));
        LocalDate start = Optional.ofNullable(keyResult.startDay())
                .map(day -> StartDay.span(graph.windowOf(keyResult), day).first())
                .orElse(graph.windowOf(keyResult).first());
        if (start.isBefore(graph.today())) add(graph, keyResult, new Window(start, graph.today()), open);
        return open;
    }

    private static void add(Graph graph, KeyResult keyResult, Window window, Map<KeyResultId, Window> open) {
        graph.summedBelow(keyResult.id()).forEach(part -> open.put(part, window));
    }

    private static long seed(Graph graph, KeyResult keyResult) {
        return keyResult.id().value() * 1_000_003 + graph.today().toEpochDay();
    }
}
