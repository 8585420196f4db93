package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.ById;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CompanyCalendar;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.Unit;
import java.util.List;

/** Every row that the graph is made of, deleted ones included. */
public record Facts(
        Settings settings,
        CompanyCalendar calendar,
        ById<CadenceDefinition> cadences,
        ById<Period> periods,
        ById<Unit> units,
        ById<Role> roles,
        ById<Objective> objectives,
        ById<KeyResult> keyResults,
        ById<Total> totals,
        ById<Kpi> kpis,
        ById<IssueQuery> queries) {
    public static final Facts NONE = new Facts(
            Settings.DEFAULT,
            CompanyCalendar.DEFAULT,
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty());

    public Facts with(List<? extends Change.OfGraph> changes) {
        FactsEditor editor = new FactsEditor(this);
        changes.forEach(change -> change.into(editor));
        return editor.done();
    }

    /** Whether a key result counts: neither it nor its objective was deleted. */
    boolean counts(KeyResult keyResult) {
        return !keyResult.deleted()
                && objectives.get(keyResult.objective().value()).counts();
    }
}
