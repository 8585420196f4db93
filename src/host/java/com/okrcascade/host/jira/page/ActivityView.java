package com.okrcascade.host.jira.page;

import com.okrcascade.host.jira.api.Lookup;
import com.okrcascade.host.jira.store.Activity;
import com.okrcascade.host.jira.store.ChangeItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A comment or a change: who, when, and what was said or changed. */
public record ActivityView(PersonView person, String when, String comment, List<ChangeItem> changes) {
    private record Dated(Instant at, ActivityView view) {}

    /** Comments and changes together, as asked for ("comments", "history" or "all"), oldest first. */
    static List<ActivityView> of(long issue, String wanted, Lookup lookup, Times times) {
        Activity activity = lookup.store().activity();
        List<Dated> all = new ArrayList<>();
        if (!wanted.equals("history")) {
            activity.comments(issue)
                    .forEach(comment -> all.add(new Dated(
                            comment.at(),
                            new ActivityView(
                                    PersonView.of(lookup.user(comment.author())),
                                    times.show(comment.at()),
                                    comment.body(),
                                    List.of()))));
        }
        if (!wanted.equals("comments")) {
            activity.history(issue)
                    .forEach(change -> all.add(new Dated(
                            change.at(),
                            new ActivityView(
                                    PersonView.of(lookup.user(change.author())),
                                    times.show(change.at()),
                                    "",
                                    change.items()))));
        }
        return all.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::view)
                .toList();
    }
}
