package com.okrcascade.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.ObjectiveStanding;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An objective and where it stands. In a tree it comes with its key results and children. */
public record ObjectiveJson(
        long id,
        String key,
        int version,
        String title,
        String description,
        long unitId,
        long periodId,
        String periodName,
        @Nullable Long parentId,
        @Nullable String ownerKey,
        String kind,
        String rollUp,
        int weight,
        String healthBy,
        String visibility,
        List<String> visibleTo,
        boolean countsInParents,
        String state,
        @Nullable Long progress,
        @Nullable Long expected,
        HealthJson health,
        boolean servesNoGoal,
        boolean mayEdit,
        boolean restricted,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<KeyResultJson> keyResults,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ObjectiveJson> children) {

    static ObjectiveJson of(Graph graph, Access access, Sentences sentences, Objective objective) {
        return of(graph, access, sentences, objective, null, null);
    }

    static ObjectiveJson of(
            Graph graph,
            Access access,
            Sentences sentences,
            Objective objective,
            @Nullable List<KeyResultJson> keyResults,
            @Nullable List<ObjectiveJson> children) {
        ObjectiveStanding standing = graph.standing(objective.id());
        return new ObjectiveJson(
                objective.id().value(),
                objective.id().key(),
                objective.version(),
                objective.title(),
                objective.description(),
                objective.unit().value(),
                objective.period().value(),
                graph.periodOf(objective).name(),
                graph.parentOf(objective).map(parent -> parent.id().value()).orElse(null),
                Optional.ofNullable(objective.owner()).map(UserKey::value).orElse(null),
                objective.kind().name(),
                objective.rollUp().name(),
                objective.weight().value(),
                objective.healthBy().name(),
                objective.audience().visibility().name(),
                access.mayEdit(objective) ? AudienceJson.named(objective.audience()) : List.of(),
                objective.audience().countsInParents(),
                objective.state().name(),
                standing.progress().map(Progress::basisPoints).orElse(null),
                standing.expected().map(Progress::basisPoints).orElse(null),
                HealthJson.of(standing.health(), null, sentences),
                graph.servesNoGoal(objective),
                access.mayEdit(objective),
                graph.unseen().countsIn(objective),
                keyResults,
                children);
    }
}
