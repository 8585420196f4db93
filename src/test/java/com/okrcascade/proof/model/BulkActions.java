package com.okrcascade.proof.model;

import com.okrcascade.proof.model.oracle.RawDeal;
import com.okrcascade.proof.model.oracle.RawRule;
import com.okrcascade.proof.model.oracle.Searches;
import java.util.List;

/** What happens to a whole project at once: so much that a query which suddenly finds nothing of it asks somebody first. */
final class BulkActions {
    private static final String BULK = "BULK";
    private static final RawRule COUNT = RawRule.of(RawRule.Kind.COUNT);
    private static final int ISSUES = 24;
    private static final int MOST_DEALS = 30;

    private BulkActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofJira("project filled", 2, BulkActions::fill),
                Action.ofPeople("project credited", 12, BulkActions::credit),
                Action.ofJira("project emptied", 10, step -> move(step, BULK, "OTHER")),
                Action.ofJira("project filled again", 12, step -> move(step, "OTHER", BULK)));
    }

    private static boolean fill(Step step) {
        if (step.chance(65) || step.world.company.deals.size() > MOST_DEALS) return false;
        if (step.chance(80)) search(step);
        for (int i = 0; i < ISSUES; i++) {
            RawDeal deal = new RawDeal(step.world.company.deals.size() + 1L);
            DealActions.changed(step, "issue created", deal, created -> {
                DealActions.begin(step, created, true);
                created.project = BULK;
                created.resolution = "Won";
            });
        }
        return true;
    }

    /** Sometimes before there is anything in it. */
    private static boolean credit(Step step) {
        return (isFilled(step) || step.chance(30)) && search(step);
    }

    private static boolean search(Step step) {
        return step.keyResult()
                .map(keyResult -> QueryActions.attach(step, keyResult.id, Searches.BULK, COUNT))
                .orElse(false);
    }

    static boolean isFilled(Step step) {
        return step.world.company.deals.values().stream().anyMatch(deal -> deal.project.equals(BULK));
    }

    private static boolean move(Step step, String from, String to) {
        List<RawDeal> all = step.world.company.deals.values().stream()
                .filter(deal -> !deal.deleted && deal.project.equals(from))
                .toList();
        if (all.size() < ISSUES) return false;
        all.forEach(deal -> DealActions.changed(step, "issue moved", deal, one -> one.project = to));
        return true;
    }
}
