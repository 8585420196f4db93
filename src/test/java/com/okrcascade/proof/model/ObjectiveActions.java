package com.okrcascade.proof.model;

import com.okrcascade.application.objectives.ChangeObjective;
import com.okrcascade.application.objectives.CreateObjective;
import com.okrcascade.application.objectives.MoveObjectiveTo;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.proof.model.oracle.RawObjective;
import com.okrcascade.proof.model.oracle.RawPeriod;
import java.util.List;
import java.util.Optional;

/** What people do with objectives. */
final class ObjectiveActions {
    private static final int MOST = 12;

    private ObjectiveActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("objective created", 6, ObjectiveActions::create),
                change("objective re-parented", 3, ObjectiveActions::reparent),
                change("objective moved to a period", 3, (step, raw) -> raw.period = period(step)),
                change(
                        "objective rolled up otherwise",
                        2,
                        (step, raw) -> raw.of = step.one(List.of(RawObjective.Of.values()))),
                change("objective re-weighted", 2, (step, raw) -> raw.weight = step.random.nextInt(4)),
                change("objective judged otherwise", 2, ObjectiveActions::judge),
                change(
                        "objective hidden or shown",
                        5,
                        (step, raw) -> raw.seen = step.one(List.of(RawObjective.Seen.values()))),
                Action.ofPeople("objective archived", 1, step -> archive(step, true)),
                Action.ofPeople("objective taken out of the archive", 3, step -> archive(step, false)),
                Action.ofPeople("objective deleted", 2, ObjectiveActions::delete),
                Action.ofPeople("objective restored", 5, ObjectiveActions::restore));
    }

    private interface Edit {
        void of(Step step, RawObjective objective);
    }

    private static Action change(String name, int often, Edit edit) {
        return Action.ofPeople(name, often, step -> {
            Optional<RawObjective> some = step.objective();
            some.ifPresent(before -> {
                RawObjective after = before.copy(before.id);
                edit.of(step, after);
                change(step, name, after);
            });
            return some.isPresent();
        });
    }

    private static void change(Step step, String name, RawObjective after) {
        step.ask(
                name + ": " + after,
                () -> step.world.rules.refusesObjective(step.world.company.objectives.get(after.id), after),
                batch -> step.world.company.objectives.put(after.id, inTheStateOf(step, after)),
                () -> new ChangeObjective(step.node.writes, step.node.people)
                        .change(LinkActions.ADMIN, new ObjectiveId(after.id), Optional.empty(), Drafts.of(after)));
    }

    /** Whoever took it out of the archive meanwhile has taken it out. */
    private static RawObjective inTheStateOf(Step step, RawObjective after) {
        RawObjective now = step.world.company.objectives.get(after.id);
        after.archived = now.archived;
        after.deleted = now.deleted;
        return after;
    }

    private static boolean create(Step step) {
        boolean room = step.world.company.objectives.values().stream()
                        .filter(step.world.company::counts)
                        .count()
                < MOST;
        if (!room) return false;
        RawObjective said = new RawObjective(0);
        reparent(step, said);
        said.period = period(step);
        said.of = step.one(List.of(RawObjective.Of.values()));
        judge(step, said);
        if (step.chance(10)) said.seen = RawObjective.Seen.BY_SOME_AND_LEFT_OUT;
        step.ask(
                "create objective " + said,
                () -> step.world.rules.refusesObjective(null, said),
                batch -> {
                    long id = Drafts.written(batch, Change.PutObjective.class)
                            .objective()
                            .id()
                            .value();
                    step.world.company.objectives.put(id, said.copy(id));
                },
                () -> new CreateObjective(step.node.writes, step.node.people)
                        .create(LinkActions.ADMIN, Drafts.of(said), Optional.empty()));
        return true;
    }

    private static void judge(Step step, RawObjective raw) {
        raw.aspirational = step.chance(40);
        raw.byWeakest = step.chance(40);
    }

    private static void reparent(Step step, RawObjective raw) {
        raw.parent = step.chance(25)
                ? null
                : step.objective().map(parent -> parent.id).orElse(null);
    }

    /** One that is not over for long, or the whole year or a quarter. */
    private static long period(Step step) {
        boolean large = step.chance(50);
        return step.any(step.world.company.periods.values(), period -> large == isLarge(period) && isNear(step, period))
                .or(() -> step.any(step.world.company.periods.values(), period -> true))
                .orElseThrow()
                .id;
    }

    private static boolean isLarge(RawPeriod period) {
        return period.lastDay.isAfter(period.firstDay.plusDays(31));
    }

    private static boolean isNear(Step step, RawPeriod period) {
        return period.lastDay.isAfter(step.world.time.today().minusDays(45))
                && period.firstDay.isBefore(step.world.time.today().plusDays(45));
    }

    private static boolean archive(Step step, boolean archived) {
        Optional<RawObjective> some =
                step.any(step.world.company.objectives.values(), one -> !one.deleted && one.archived != archived);
        some.ifPresent(objective -> step.askPerhaps(
                (archived ? "archive O-" : "unarchive O-") + objective.id,
                () -> step.world.company.objectives.get(objective.id).deleted,
                batch -> step.world.company.objectives.get(objective.id).archived = archived,
                () -> moveTo(step)
                        .to(
                                LinkActions.ADMIN,
                                new ObjectiveId(objective.id),
                                archived ? ObjectiveState.ARCHIVED : ObjectiveState.ACTIVE)));
        return some.isPresent();
    }

    private static boolean delete(Step step) {
        Optional<RawObjective> some = step.objective();
        some.ifPresent(objective -> step.ask(
                "delete O-" + objective.id,
                () -> step.world.rules.refusesObjectiveDeletion(step.world.company.objectives.get(objective.id)),
                batch -> step.world.company.objectives.get(objective.id).deleted = true,
                () -> moveTo(step).deleted(LinkActions.ADMIN, new ObjectiveId(objective.id), Optional.empty())));
        return some.isPresent();
    }

    private static boolean restore(Step step) {
        Optional<RawObjective> some = step.any(step.world.company.objectives.values(), one -> one.deleted);
        some.ifPresent(objective -> step.ask(
                "restore O-" + objective.id,
                () -> !step.world.company.objectives.get(objective.id).deleted,
                batch -> restored(step.world.company.objectives.get(objective.id)),
                () -> moveTo(step).restored(LinkActions.ADMIN, new ObjectiveId(objective.id))));
        return some.isPresent();
    }

    /** It comes back out of the archive, too. */
    private static void restored(RawObjective objective) {
        objective.deleted = false;
        objective.archived = false;
    }

    private static MoveObjectiveTo moveTo(Step step) {
        return new MoveObjectiveTo(step.node.writes);
    }
}
