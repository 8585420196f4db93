package com.okrcascade.proof.model;

import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.proof.model.oracle.RawPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A company that has been set up and has the periods of one year; what takes long is done once. */
final class Beginning {
    private static final LocalDate YEAR_AFTER = LocalDate.of(2028, 1, 1);
    private static final Set<String> EXCLUDED =
            Set.of("Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce", "Declined");

    private static final List<Change> CHANGES = changes();

    private Beginning() {}

    static void of(World world) {
        world.store
                .journal()
                .write(
                        new Revision(1, "beginning"),
                        Instant.EPOCH,
                        new Journal.Batch(CHANGES, List.of(), Optional.empty()));
        world.company.excluded.addAll(EXCLUDED);
        world.store.journal().load().periods().stream()
                .forEach(period -> world.company.periods.put(period.id().value(), raw(period)));
    }

    static RawPeriod raw(Period period) {
        Long parent = Optional.ofNullable(period.parent()).map(PeriodId::value).orElse(null);
        return new RawPeriod(period.id().value(), period.firstDay(), period.lastDay(), parent);
    }

    private static List<Change> changes() {
        Facts facts = new FreshCompany().on("2027-01-01").setUp().graph().facts();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.PutCalendar(facts.calendar()));
        changes.add(new Change.PutSettings(facts.settings()));
        facts.units().stream().map(Change.PutUnit::new).forEach(changes::add);
        facts.cadences().stream().map(Change.PutCadence::new).forEach(changes::add);
        facts.periods().stream()
                .filter(period -> period.firstDay().isBefore(YEAR_AFTER))
                .map(Change.PutPeriod::new)
                .forEach(changes::add);
        return changes;
    }
}
