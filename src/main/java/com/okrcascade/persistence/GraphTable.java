package com.okrcascade.persistence;

import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Touched;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import net.java.ao.RawEntity;

/**
 * A table of the graph: its rows come as changes.
 *
 * @param gone what a row that is no longer there comes as; null where rows are never removed
 */
record GraphTable<T, R extends RawEntity<Long>>(
        Touched.Kind kind,
        Table.Keyed<T, R, Long> table,
        Function<T, Change.OfGraph> change,
        LongFunction<Optional<Change.OfGraph>> gone) {
    /** What refers comes before what it refers to: so a load that runs beside writes finds what every row needs. */
    static final List<GraphTable<?, ?>> ALL = List.of(
            kept(Touched.Kind.TOTAL, new TotalTable(), own -> new Change.PutTotal(own.keyResult(), own.total())),
            removable(
                    Touched.Kind.QUERY,
                    new QueryTable(),
                    Change.PutQuery::new,
                    id -> new Change.RemoveQuery(new QueryId(id))),
            kept(Touched.Kind.KEY_RESULT, new KeyResultTable(), Change.PutKeyResult::new),
            kept(Touched.Kind.OBJECTIVE, new ObjectiveTable(), Change.PutObjective::new),
            kept(Touched.Kind.KPI, new KpiTable(), Change.PutKpi::new),
            kept(Touched.Kind.ROLE, new RoleTable(), Change.PutRole::new),
            kept(Touched.Kind.UNIT, new UnitTable(), Change.PutUnit::new),
            removable(
                    Touched.Kind.PERIOD,
                    new PeriodTable(),
                    Change.PutPeriod::new,
                    id -> new Change.RemovePeriod(new PeriodId(id))),
            kept(Touched.Kind.CADENCE, new CadenceTable(), Change.PutCadence::new),
            kept(Touched.Kind.CALENDAR, new CalendarTable(), Change.PutCalendar::new),
            kept(Touched.Kind.SETTINGS, new SettingTable(), Change.PutSettings::new));

    private static <T, R extends RawEntity<Long>> GraphTable<T, R> kept(
            Touched.Kind kind, Table.Keyed<T, R, Long> table, Function<T, Change.OfGraph> change) {
        return new GraphTable<>(kind, table, change, id -> Optional.empty());
    }

    private static <T, R extends RawEntity<Long>> GraphTable<T, R> removable(
            Touched.Kind kind,
            Table.Keyed<T, R, Long> table,
            Function<T, Change.OfGraph> change,
            LongFunction<Change.OfGraph> gone) {
        return new GraphTable<>(kind, table, change, id -> Optional.of(gone.apply(id)));
    }

    /** Every row. */
    void all(Rows rows, Consumer<Change.OfGraph> into) {
        rows.ao().stream(table.rows(), row -> into.accept(change.apply(table.thing(row))));
    }

    /** These rows as they are now. */
    List<Change.OfGraph> read(Rows rows, Collection<Long> ids) {
        List<T> found = rows.find(table, "ID", ids);
        Set<Long> missing = new HashSet<>(ids);
        List<Change.OfGraph> changes = new ArrayList<>();
        found.forEach(thing -> {
            missing.remove(table.key(thing));
            changes.add(change.apply(thing));
        });
        missing.forEach(id -> gone.apply(id).ifPresent(changes::add));
        return changes;
    }
}
