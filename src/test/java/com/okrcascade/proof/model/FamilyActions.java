package com.okrcascade.proof.model;

import com.okrcascade.proof.model.oracle.Company;
import com.okrcascade.proof.model.oracle.RawDeal;
import java.util.List;
import java.util.Optional;

/** What happens to issues that are below others: sub-tasks below their issue, issues below their epic. */
final class FamilyActions {
    private static final int DEEPEST = 3;

    private FamilyActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofJira("issue put below another", 7, FamilyActions::putBelow),
                DealActions.change(
                        "issue taken out", 3, deal -> deal.parent != null, (step, deal) -> deal.parent = null));
    }

    /** Mostly below one that is linked. */
    private static boolean putBelow(Step step) {
        Company company = step.world.company;
        boolean linked = step.chance(70);
        Optional<RawDeal> parent = step.deal(one -> !linked || isLinked(company, one));
        return parent.flatMap(above -> step.deal(one -> fits(company, one, above))
                        .map(below -> DealActions.changed(
                                step, "issue put below " + above.id, below, one -> one.parent = above.id)))
                .orElse(false);
    }

    private static boolean isLinked(Company company, RawDeal deal) {
        return company.links.values().stream().anyMatch(link -> link.deal() == deal.id);
    }

    private static boolean fits(Company company, RawDeal below, RawDeal above) {
        List<RawDeal> path = company.upwards(above);
        return !path.contains(below) && path.size() + height(company, below) <= DEEPEST;
    }

    private static int height(Company company, RawDeal deal) {
        return 1
                + company.directlyBelow(deal).stream()
                        .mapToInt(child -> height(company, child))
                        .max()
                        .orElse(0);
    }
}
