package com.okrcascade.web.rest;

import com.okrcascade.application.company.PreviewUnit;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who would reach a unit and who no longer, and what lies in it and below. */
public record UnitPreviewJson(List<ReachJson> gaining, List<ReachJson> losing, long objectives, long kpis) {

    /** Everybody who has a role, or somebody who leads; one of the two. */
    public record ReachJson(@Nullable Long roleId, @Nullable String roleName, @Nullable String leadKey) {
        static ReachJson of(PreviewUnit.Reach reach) {
            if (reach instanceof PreviewUnit.Reach.ByRole byRole) return of(byRole.role());
            return of(((PreviewUnit.Reach.ByLead) reach).lead());
        }

        private static ReachJson of(Role role) {
            return new ReachJson(role.id().value(), role.name(), null);
        }

        private static ReachJson of(UserKey lead) {
            return new ReachJson(null, null, lead.value());
        }
    }

    static UnitPreviewJson of(PreviewUnit.Preview preview) {
        return new UnitPreviewJson(
                preview.gaining().stream().map(ReachJson::of).toList(),
                preview.losing().stream().map(ReachJson::of).toList(),
                preview.objectives(),
                preview.kpis());
    }
}
