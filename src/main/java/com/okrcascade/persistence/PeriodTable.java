package com.okrcascade.persistence;

import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.PeriodState;
import com.okrcascade.persistence.row.PeriodRow;
import java.time.LocalDate;

/** Periods. */
final class PeriodTable implements Table.Keyed<Period, PeriodRow, Long> {
    @Override
    public Class<PeriodRow> rows() {
        return PeriodRow.class;
    }

    @Override
    public Long key(Period thing) {
        return thing.id().value();
    }

    @Override
    public Columns columns(Period period) {
        return new Columns()
                .with("CADENCE_ID", period.cadence())
                .with("NAME", period.name())
                .with("FIRST_DAY", period.firstDay())
                .with("LAST_DAY", period.lastDay())
                .with("WINDOW_FIRST", period.window().first())
                .with("WINDOW_LAST", period.window().last())
                .with("PARENT_ID", period.parent())
                .with("STATE", period.state());
    }

    @Override
    public Period thing(PeriodRow row) {
        return new Period(
                new PeriodId(row.getID()),
                new CadenceId(row.getCadenceId()),
                row.getName(),
                LocalDate.ofEpochDay(row.getFirstDay()),
                LocalDate.ofEpochDay(row.getLastDay()),
                new Window(LocalDate.ofEpochDay(row.getWindowFirst()), LocalDate.ofEpochDay(row.getWindowLast())),
                Cells.id(row.getParentId(), PeriodId::new),
                PeriodState.valueOf(row.getState()));
    }
}
