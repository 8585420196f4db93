package com.okrcascade.web.rest;

import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.UnitId;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which KPIs a list asks for: of a unit, with a text; those in use, or the archived ones. */
public final class KpiFilter {
    @QueryParam("unitId")
    private @Nullable String unitId;

    @QueryParam("text")
    private @Nullable String text;

    @QueryParam("archived")
    @DefaultValue("false")
    private String archived = "false";

    Predicate<Kpi> wanted() {
        Optional<UnitId> unit = Parameters.optionalId("unitId", unitId, UnitId::new);
        String part = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        boolean fromArchive = Boolean.parseBoolean(archived);
        return kpi -> kpi.counts()
                && kpi.archived() == fromArchive
                && unit.map(kpi.unit()::equals).orElse(true)
                && (part.isEmpty() || speaksOf(kpi, part));
    }

    private static boolean speaksOf(Kpi kpi, String part) {
        return kpi.name().toLowerCase(Locale.ROOT).contains(part)
                || kpi.id().key().toLowerCase(Locale.ROOT).equals(part);
    }
}
