package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveRollUp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the progress of an objective, or of a key result that averages, is the mean of. */
final class Items {
    private final Facts facts;
    private final Family family;
    private final Function<KeyResultId, KeyResultStanding> keyResults;
    private final Function<ObjectiveId, ObjectiveStanding> objectives;

    Items(
            Facts facts,
            Family family,
            Function<KeyResultId, KeyResultStanding> keyResults,
            Function<ObjectiveId, ObjectiveStanding> objectives) {
        this.facts = facts;
        this.family = family;
        this.keyResults = keyResults;
        this.objectives = objectives;
    }

    List<Item> of(Objective objective) {
        List<Item> items = new ArrayList<>();
        if (objective.rollUp() != ObjectiveRollUp.CHILDREN) {
            family.keyResults(objective.id()).forEach(id -> items.add(item(id)));
        }
        if (objective.rollUp() != ObjectiveRollUp.KEY_RESULTS) {
            family.children(objective.id()).stream()
                    .filter(id -> facts.objectives().get(id.value()).audience().countsAbove())
                    .forEach(id -> items.add(item(id)));
        }
        return items;
    }

    /** Those that contribute to it. */
    List<Item> of(KeyResult keyResult) {
        return family.contributors(keyResult.id()).stream().map(this::item).toList();
    }

    private Item item(KeyResultId id) {
        return Item.of(facts.keyResults().get(id.value()), keyResults.apply(id));
    }

    private Item item(ObjectiveId id) {
        return Item.of(facts.objectives().get(id.value()), objectives.apply(id));
    }
}
