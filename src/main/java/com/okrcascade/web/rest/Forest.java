package com.okrcascade.web.rest;

import com.okrcascade.application.Reading;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import java.util.List;
import java.util.Optional;

/** Objectives with their key results and children, nested. */
record Forest(Reading reading, Sentences sentences) {
    static final int ALL_LEVELS = Integer.MAX_VALUE;

    /** An objective down to so many levels of children below it; archived children are left out. */
    ObjectiveJson tree(Objective objective, int depth) {
        return ObjectiveJson.of(
                reading.graph(),
                reading.access(),
                sentences,
                objective,
                keyResults(objective.id()),
                depth == 0 ? null : children(objective.id(), depth - 1));
    }

    private List<KeyResultJson> keyResults(ObjectiveId id) {
        return reading.graph().keyResults(id).stream()
                .map(reading.graph()::find)
                .flatMap(Optional::stream)
                .map(keyResult -> KeyResultJson.of(reading.graph(), reading.access(), sentences, keyResult))
                .toList();
    }

    private List<ObjectiveJson> children(ObjectiveId id, int depth) {
        return reading.graph().children(id).stream()
                .map(reading.graph()::find)
                .flatMap(Optional::stream)
                .filter(child -> !child.archived())
                .map(child -> tree(child, depth))
                .toList();
    }
}
