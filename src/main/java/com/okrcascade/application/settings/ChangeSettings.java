package com.okrcascade.application.settings;

import com.okrcascade.application.NotBetween;
import com.okrcascade.application.Stale;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.TooManyEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes what holds for the whole product. When another issue now counts as done, all credits are looked at again. */
public final class ChangeSettings {
    private static final int MOST_QUARTERS = 12;
    private static final int MOST_DAYS = 366;
    private static final int MOST_SECONDS = 3600;
    private static final int MOST_NAMES = 100;

    private final Writes writes;

    public ChangeSettings(Writes writes) {
        this.writes = writes;
    }

    public void change(Actor actor, Optional<Integer> seen, UnaryOperator<Settings> change) {
        writes.write(actor, graph -> {
            new Access(graph, actor).requireAdminister();
            Settings before = graph.facts().settings();
            Stale.refuse(seen, before.version());
            Settings after = change.apply(before);
            check(after);
            return Decision.Outcome.of(true, changes(before, after));
        });
    }

    private static List<Change> changes(Settings before, Settings after) {
        if (after.equals(before)) return List.of();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.PutSettings(after.at(before.version() + 1)));
        if (!after.sameCreditsAs(before)) changes.add(new Change.AppendHint(InboxKind.ALL, 0));
        return changes;
    }

    static void check(Settings settings) {
        if (settings.doneRule().equals(new DoneRule.ByStatuses(Set.of())))
            throw new StatusesMissing().at("doneStatuses");
        TooManyEntries.refuse("excludedResolutions", settings.excludedResolutions(), MOST_NAMES);
        NotBetween.refuse("breakDownHorizon", settings.breakDownHorizonQuarters(), 0, MOST_QUARTERS);
        NotBetween.refuse("checkInDays", settings.checkInDays(), 1, MOST_DAYS);
        NotBetween.refuse("graceDays", settings.graceDays(), 0, MOST_DAYS);
        NotBetween.refuse("settleSeconds", Math.toIntExact(settings.settle().toSeconds()), 0, MOST_SECONDS);
    }
}
