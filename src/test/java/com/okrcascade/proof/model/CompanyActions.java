package com.okrcascade.proof.model;

import com.okrcascade.application.periods.ClosePeriod;
import com.okrcascade.application.periods.ReopenPeriod;
import com.okrcascade.application.settings.ChangeSettings;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.proof.model.oracle.Done;
import com.okrcascade.proof.model.oracle.RawPeriod;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an admin does for the whole company. */
final class CompanyActions {
    private static final List<String> RESOLUTIONS = List.of("Duplicate", "Declined", "Lost", "Won", "Won't Do");

    private CompanyActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("period closed", 3, CompanyActions::close),
                Action.ofPeople("period reopened", 2, CompanyActions::reopen),
                Action.ofPeople("done rule set", 2, CompanyActions::setDone),
                Action.ofPeople("excluded resolutions set", 2, CompanyActions::setExcluded));
    }

    private static boolean close(Step step) {
        Optional<RawPeriod> some = step.any(
                step.world.company.periods.values(),
                period -> !period.closed && period.firstDay.isBefore(step.world.time.today()));
        boolean withBelow = step.chance(50);
        some.ifPresent(period -> step.ask(
                "close period " + period.id + (withBelow ? " with all below" : ""),
                () -> step.world.rules.refusesClosing(period, withBelow, step.world.time.today()),
                batch -> {
                    step.world.rules.openBelow(period).forEach(below -> below.closed = true);
                    period.closed = true;
                },
                () -> new ClosePeriod(step.node.writes)
                        .close(LinkActions.ADMIN, new PeriodId(period.id), withBelow, List.of())));
        return some.isPresent();
    }

    private static boolean reopen(Step step) {
        Optional<RawPeriod> some = step.any(step.world.company.periods.values(), period -> period.closed);
        some.ifPresent(period -> step.askPerhaps(
                "reopen period " + period.id,
                () -> step.world.rules.refusesReopening(period),
                batch -> period.closed = false,
                () -> new ReopenPeriod(step.node.writes).reopen(LinkActions.ADMIN, new PeriodId(period.id))));
        return some.isPresent();
    }

    private static boolean setDone(Step step) {
        Done done = step.chance(40) ? Done.BY_RESOLUTION : step.one(List.of(Done.values()));
        step.askPerhaps(
                "done is " + done, () -> false, batch -> step.world.company.done = done, () -> new ChangeSettings(
                                step.node.writes)
                        .change(LinkActions.ADMIN, Optional.empty(), before -> with(before, Drafts.rule(done))));
        return true;
    }

    private static Settings with(Settings before, DoneRule rule) {
        return new Settings(
                before.version(),
                rule,
                before.excludedResolutions(),
                before.breakDownHorizonQuarters(),
                before.checkInDays(),
                before.graceDays(),
                before.settle());
    }

    private static boolean setExcluded(Step step) {
        Set<String> excluded = new HashSet<>();
        for (int i = step.random.nextInt(3); i >= 0; i--) excluded.add(step.one(RESOLUTIONS));
        step.askPerhaps(
                "excluded are " + excluded,
                () -> false,
                batch -> {
                    step.world.company.excluded.clear();
                    step.world.company.excluded.addAll(excluded);
                },
                () -> new ChangeSettings(step.node.writes)
                        .change(LinkActions.ADMIN, Optional.empty(), before -> with(before, excluded)));
        return true;
    }

    private static Settings with(Settings before, Set<String> excluded) {
        return new Settings(
                before.version(),
                before.doneRule(),
                excluded,
                before.breakDownHorizonQuarters(),
                before.checkInDays(),
                before.graceDays(),
                before.settle());
    }
}
