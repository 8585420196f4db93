package com.okrcascade.application.company;

import com.okrcascade.application.objectives.CreateObjective;
import com.okrcascade.application.objectives.ObjectiveDraft;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Visibility;
import java.util.Optional;
import java.util.Set;

/** A company in which something refers to a period. */
final class UsedCompany {
    private UsedCompany() {}

    static FreshCompany of(FreshCompany company) {
        ObjectiveDraft draft = new ObjectiveDraft(
                "Earn a million",
                "",
                new UnitId(1),
                company.period("FY2026").id(),
                null,
                null,
                ObjectiveKind.COMMITTED,
                ObjectiveRollUp.KEY_RESULTS,
                Weight.ONE,
                HealthBy.PACE,
                new Audience(Visibility.EVERYONE, Set.of(), true));
        new CreateObjective(company.writes(), new KnownPeople())
                .create(Actor.admin(new UserKey("ann")), draft, Optional.empty());
        return company;
    }
}
