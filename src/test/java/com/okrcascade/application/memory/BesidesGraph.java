package com.okrcascade.application.memory;

import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CompanyCalendar;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.Unit;

/** Takes what is not in the graph; the graph's own rows are kept as facts. */
interface BesidesGraph extends Change.Rows {
    @Override
    default void putSettings(Settings settings) {}

    @Override
    default void putCalendar(CompanyCalendar calendar) {}

    @Override
    default void putCadence(CadenceDefinition cadence) {}

    @Override
    default void putPeriod(Period period) {}

    @Override
    default void removePeriod(PeriodId id) {}

    @Override
    default void putUnit(Unit unit) {}

    @Override
    default void putRole(Role role) {}

    @Override
    default void putObjective(Objective objective) {}

    @Override
    default void putKeyResult(KeyResult keyResult) {}

    @Override
    default void putTotal(KeyResultId id, Total total) {}

    @Override
    default void putKpi(Kpi kpi) {}

    @Override
    default void putQuery(IssueQuery query) {}

    @Override
    default void removeQuery(QueryId id) {}
}
