package com.okrcascade.proof.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Everything that can happen, the usual more often than the rare. */
final class Actions {
    static final Action NOTHING = Action.ofPeople("nothing", 0, step -> true);

    static final List<Action> ALL = Stream.of(
                    DealActions.all(),
                    FamilyActions.all(),
                    BulkActions.all(),
                    LinkActions.all(),
                    QueryActions.all(),
                    KeyResultActions.all(),
                    CheckInActions.all(),
                    KpiActions.all(),
                    ObjectiveActions.all(),
                    BreakDownActions.all(),
                    CompanyActions.all(),
                    WorkerActions.all())
            .flatMap(List::stream)
            .toList();

    static final List<Action> BY_JIRA = ALL.stream().filter(Action::byJira).toList();

    private static final List<Action> LOTS = lots();

    private Actions() {}

    static Action any(Random random) {
        return LOTS.get(random.nextInt(LOTS.size()));
    }

    static Action anyByJira(Random random) {
        return BY_JIRA.get(random.nextInt(BY_JIRA.size()));
    }

    private static List<Action> lots() {
        List<Action> lots = new ArrayList<>();
        ALL.forEach(action -> {
            for (int i = 0; i < action.often(); i++) lots.add(action);
        });
        return List.copyOf(lots);
    }
}
