package com.okrcascade.domain.explain;

import com.okrcascade.domain.cascade.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of a mean, each with what it weighs and counts. Without data a member is listed and leaves the mean. */
final class Members {
    private Members() {}

    static List<Part> of(List<Item> items, Sight sight) {
        List<Part> members = new ArrayList<>();
        Set<Part> visible = new HashSet<>();
        for (Item item : items) {
            Part member = member(item);
            members.add(member);
            if (item.map(keyResult -> sight.sees(keyResult.id()), objective -> sight.sees(objective.id())))
                visible.add(member);
        }
        Lines lines = new Lines();
        lines.add(members, visible);
        return lines.done();
    }

    private static Part member(Item item) {
        Part.Kind kind = item.map(keyResult -> Part.Kind.KEY_RESULT, objective -> Part.Kind.OBJECTIVE);
        long id = item.map(
                keyResult -> keyResult.id().value(), objective -> objective.id().value());
        Optional<Share> share = item.progress().map(progress -> Share.of(progress, item.weight()));
        return new Part(kind, id, Optional.empty(), share, item.progress());
    }
}
