package com.okrcascade.application.company;

import com.okrcascade.application.periods.PeriodsAhead;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceChain;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CompanyCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts other periods in the place of those that nothing refers to yet. All in one write, so that nobody finds half of
 * them; and with ids that were never given, so that a page that is still open does not take one for another. Whether
 * longer periods count whole weeks is decided here for the last time: once periods are in use it stays.
 */
final class OtherPeriods {
    private OtherPeriods() {}

    static List<Change> by(Graph graph, CompanyCalendar calendar) {
        return by(graph, calendar, cadences(graph).toList());
    }

    /** The same chain with one cadence more, or one that is another now. */
    static List<Change> by(Graph graph, CadenceDefinition changed) {
        Cadence cadence = changed.cadence();
        Stream<Cadence> others = cadences(graph).filter(other -> !other.id().equals(cadence.id()));
        List<Change> changes = new ArrayList<>(List.of(new Change.PutCadence(changed)));
        changes.addAll(by(
                graph,
                graph.facts().calendar(),
                Stream.concat(others, Stream.of(cadence)).toList()));
        return changes;
    }

    private static List<Change> by(Graph graph, CompanyCalendar calendar, List<Cadence> cadences) {
        CadenceChain chain = new CadenceChain(cadences);
        CompanyCalendar counting = new CompanyCalendar(calendar.version(), calendar.settings(), chain.hasWeeks());
        FiscalCalendar fiscal = new FiscalCalendar(counting.settings(), chain, counting.weeksFixed());
        List<Change> changes = new ArrayList<>(List.of(new Change.PutCalendar(counting)));
        var before = graph.facts().periods();
        before.stream().map(period -> new Change.RemovePeriod(period.id())).forEach(changes::add);
        new PeriodsAhead(fiscal, List.of(), before.lastId())
                .of(graph.today()).stream().map(Change.PutPeriod::new).forEach(changes::add);
        return changes;
    }

    private static Stream<Cadence> cadences(Graph graph) {
        return graph.facts().cadences().stream().map(CadenceDefinition::cadence);
    }
}
