package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.Touched;
import java.util.Collection;

/** What may be something else after a revision, beside what it touched and what is above that. */
record Concerns(Collection<Touched> touched) {
    boolean everything() {
        return touched.stream().anyMatch(one -> switch (one.kind()) {
            case SETTINGS, CALENDAR, CADENCE, PERIOD -> true;
            case UNIT, ROLE, OBJECTIVE, KEY_RESULT, TOTAL, KPI, BUCKET, QUERY -> false;
        });
    }

    /** What follows from definitions alone. */
    boolean definitions() {
        return touched.stream().anyMatch(one -> switch (one.kind()) {
            case SETTINGS, CALENDAR, CADENCE, PERIOD, OBJECTIVE, KEY_RESULT -> true;
            case UNIT, ROLE, TOTAL, KPI, BUCKET, QUERY -> false;
        });
    }

    /** Which key results and KPIs a search credits. */
    boolean queries() {
        return touched.stream().anyMatch(one -> switch (one.kind()) {
            case QUERY, KEY_RESULT, OBJECTIVE, KPI -> true;
            case SETTINGS, CALENDAR, CADENCE, PERIOD, UNIT, ROLE, TOTAL, BUCKET -> false;
        });
    }
}
