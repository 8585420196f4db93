package com.okrcascade.web.rest;

import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Milestones;
import com.okrcascade.web.json.Fields;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One milestone; requests say whether it is done, answers also since when. */
public record MilestoneJson(
        int id, String title, int weight, @Nullable String due, boolean done, @Nullable String doneOn) {
    static MilestoneJson of(Milestone milestone) {
        return new MilestoneJson(
                milestone.id(),
                milestone.title(),
                milestone.weight().value(),
                Objects.toString(milestone.due(), null),
                milestone.doneOn() != null,
                Objects.toString(milestone.doneOn(), null));
    }

    /** A milestone as a request says it. */
    private record Said(Milestone milestone, boolean done) {}

    static Milestones read(Fields fields) {
        return new Milestones(all(fields).map(Said::milestone).toList());
    }

    /** The ids of those that are said to be done. */
    static Set<Integer> reached(Fields fields) {
        return all(fields).filter(Said::done).map(said -> said.milestone().id()).collect(Collectors.toSet());
    }

    /** Everything is read each time: what nobody has read is refused. */
    private static Stream<Said> all(Fields fields) {
        return fields.objects("milestones").stream().map(MilestoneJson::one);
    }

    /** Since when it is done is only in answers, and may come back with them. */
    private static Said one(Fields fields) {
        Milestone milestone = new Milestone(
                fields.integer("id"),
                fields.text("title"),
                ObjectiveReader.weight(fields),
                fields.optionalDay("due").orElse(null),
                null);
        fields.optionalDay("doneOn");
        return new Said(milestone, fields.optionalFlag("done").orElse(false));
    }
}
