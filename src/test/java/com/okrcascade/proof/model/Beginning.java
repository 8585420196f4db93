package com.okrcascade.proof.model;

import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.proof.model.oracle.RawPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A company with two teams that has been set up and has the periods of one year; what takes long is done once. */
final class Beginning {
    static final List<UnitId> TEAMS = List.of(new UnitId(2), new UnitId(3));

    private static final UnitId COMPANY = new UnitId(1);
    private static final Set<String> EXCLUDED =
            Set.of("Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce", "Declined");

    private static final Map<Integer, List<Change>> CHANGES = Map.of(2027, changes(2027), 2029, changes(2029));

    private Beginning() {}

    static void of(World world) {
        world.store
                .journal()
                .write(
                        new Revision(1, "beginning"),
                        Instant.EPOCH,
                        new Journal.Batch(CHANGES.get(world.time.today().getYear()), List.of(), Optional.empty()));
        world.company.excluded.addAll(EXCLUDED);
        world.store.journal().load().periods().stream()
                .forEach(period -> world.company.periods.put(period.id().value(), raw(period)));
    }

    static RawPeriod raw(Period period) {
        Long parent = Optional.ofNullable(period.parent()).map(PeriodId::value).orElse(null);
        RawPeriod raw = new RawPeriod(period.id().value(), period.firstDay(), period.lastDay(), parent);
        raw.closed = period.closed();
        return raw;
    }

    private static List<Change> changes(int year) {
        Facts facts = new FreshCompany().on("2027-01-01").setUp().graph().facts();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.PutCalendar(facts.calendar()));
        changes.add(new Change.PutSettings(facts.settings()));
        facts.units().stream().map(Change.PutUnit::new).forEach(changes::add);
        TEAMS.forEach(team -> changes.add(
                new Change.PutUnit(new Unit(team, 1, "Team " + team.value(), UnitLevel.TEAM, COMPANY, null, false))));
        facts.cadences().stream().map(Change.PutCadence::new).forEach(changes::add);
        facts.periods().stream()
                .filter(period -> holds(period, year) || isIn(facts, period, year))
                .map(Change.PutPeriod::new)
                .forEach(changes::add);
        return changes;
    }

    private static boolean holds(Period period, int year) {
        boolean isLong = period.firstDay().plusMonths(11).isBefore(period.lastDay());
        return isLong
                && !period.firstDay().isAfter(LocalDate.of(year, 1, 1))
                && !period.lastDay().isBefore(LocalDate.of(year, 12, 31));
    }

    /** By the period tree: the last week of a year may end in the next one. */
    private static boolean isIn(Facts facts, Period period, int year) {
        Period next = period;
        while (next.parent() != null) {
            if (holds(next, year)) return true;
            next = facts.periods().get(next.parent().value());
        }
        return false;
    }
}
