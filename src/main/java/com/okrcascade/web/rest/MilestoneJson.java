package com.okrcascade.web.rest;

import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Milestones;
import com.okrcascade.web.json.Fields;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    static Milestones read(Fields fields) {
        List<Milestone> all =
                fields.objects("milestones").stream().map(MilestoneJson::one).toList();
        return new Milestones(all);
    }

    /** The ids of those that are said to be done. */
    static Set<Integer> reached(Fields fields) {
        return fields.objects("milestones").stream()
                .filter(one -> one.optionalFlag("done").orElse(false))
                .map(one -> one.integer("id"))
                .collect(Collectors.toSet());
    }

    private static Milestone one(Fields fields) {
        Milestone milestone = new Milestone(
                fields.integer("id"),
                fields.text("title"),
                ObjectiveReader.weight(fields),
                fields.optionalDay("due").orElse(null),
                null);
        fields.optionalFlag("done");
        fields.done("doneOn");
        return milestone;
    }
}
