package com.okrcascade.persistence;

import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a new row hold. What is absent or empty is left out: a null that is named costs PostgreSQL a
 * question of its own, and Oracle takes an empty text for null.
 */
final class Columns {
    private final Map<String, Object> values = new HashMap<>();

    Columns with(String name, @Nullable Object value) {
        if (value != null && !value.equals("")) values.put(name, stored(value));
        return this;
    }

    Columns with(UnitOfMeasure measure) {
        return with("MEASURE_NAME", measure.name())
                .with("MEASURE_KIND", measure.kind())
                .with("MEASURE_DECIMALS", measure.decimals());
    }

    Columns with(@Nullable Crediting crediting) {
        if (crediting == null) return this;
        return with("CREDIT_RULE", Codes.of(crediting.rule())).with("DONE_RULE", Codes.of(crediting.doneRule()));
    }

    Columns with(Audience audience) {
        return with("VISIBILITY", audience.visibility())
                .with("PEOPLE", Codes.of(audience.people()))
                .with("COUNTS_IN_PARENTS", audience.countsInParents());
    }

    Map<String, Object> values() {
        return values;
    }

    private static Object stored(Object value) {
        if (value instanceof Quantity quantity) return quantity.tenThousandths();
        if (value instanceof LocalDate day) return day.toEpochDay();
        if (value instanceof Instant instant) return instant.toEpochMilli();
        if (value instanceof Duration duration) return duration.toMillis();
        if (value instanceof UserKey user) return user.value();
        if (value instanceof Enum<?> constant) return constant.name();
        if (value instanceof Record id) return number(id);
        return value;
    }

    private static long number(Record id) {
        if (id instanceof CadenceId cadence) return cadence.value();
        if (id instanceof PeriodId period) return period.value();
        if (id instanceof UnitId unit) return unit.value();
        if (id instanceof RoleId role) return role.value();
        if (id instanceof ObjectiveId objective) return objective.value();
        if (id instanceof KeyResultId keyResult) return keyResult.value();
        if (id instanceof KpiId kpi) return kpi.value();
        if (id instanceof LinkId link) return link.value();
        if (id instanceof QueryId query) return query.value();
        if (id instanceof IssueId issue) return issue.value();
        throw new IllegalArgumentException("no column holds a " + id.getClass().getSimpleName());
    }
}
