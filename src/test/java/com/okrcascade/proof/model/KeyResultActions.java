package com.okrcascade.proof.model;

import com.okrcascade.application.keyresults.ChangeKeyResult;
import com.okrcascade.application.keyresults.CreateKeyResult;
import com.okrcascade.application.keyresults.DeleteKeyResult;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.proof.model.oracle.Done;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawObjective;
import com.okrcascade.proof.model.oracle.RawRule;
import com.okrcascade.proof.model.oracle.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people do with key results. */
final class KeyResultActions {
    private static final int MOST = 24;
    private static final List<Integer> TARGETS = List.of(1, 7, 100, 250, 1000);
    private static final List<String> UNITS = List.of(Drafts.DOLLARS, Drafts.DOLLARS, Drafts.DEALS, Drafts.PERCENT);
    private static final List<RawKeyResult.Takes> TAKES = List.of(
            RawKeyResult.Takes.SUM, RawKeyResult.Takes.SUM, RawKeyResult.Takes.LATEST, RawKeyResult.Takes.WEIGHTED);

    private static final List<RawRule.Kind> PERCENT = List.of(RawRule.Kind.PERCENT, RawRule.Kind.PERCENT_BY_AMOUNT);

    private KeyResultActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("key result created", 9, KeyResultActions::create),
                change("key result re-targeted", 4, KeyResultActions::aim),
                change("key result re-weighted", 2, (step, raw) -> raw.weight = step.random.nextInt(4)),
                change("key result re-parented", 5, KeyResultActions::contribute),
                change("key result moved", 2, KeyResultActions::move),
                change("crediting changed", 5, KeyResultActions::credit),
                change("measure changed", 2, KeyResultActions::measure),
                change("roll-up changed", 2, (step, raw) -> raw.takes = step.one(TAKES)),
                change("start day changed", 1, (step, raw) -> raw.startDay = day(step)),
                change("milestones changed", 3, MilestoneActions::change),
                Action.ofPeople("key result deleted", 2, KeyResultActions::delete));
    }

    private interface Edit {
        void of(Step step, RawKeyResult keyResult);
    }

    private static Action change(String name, int often, Edit edit) {
        return Action.ofPeople(name, often, step -> {
            Optional<RawKeyResult> some = step.keyResult();
            some.ifPresent(before -> change(step, name, before, after -> edit.of(step, after)));
            return some.isPresent();
        });
    }

    private static void change(Step step, String name, RawKeyResult before, Consumer<RawKeyResult> edit) {
        RawKeyResult after = before.copy(before.id);
        edit.accept(after);
        step.ask(
                name + ": " + after,
                () -> !step.world.company.counts(step.world.company.keyResults.get(before.id))
                        || step.world.rules.refusesKeyResult(after)
                        || step.world.rules.refusesJoining(after),
                batch -> step.world.company.keyResults.put(after.id, MilestoneActions.dated(step, batch, after)),
                () -> new ChangeKeyResult(step.node.writes, step.node.people)
                        .change(LinkActions.ADMIN, new KeyResultId(before.id), Optional.empty(), Drafts.of(after)));
    }

    private static boolean create(Step step) {
        Optional<RawObjective> some = step.objective();
        boolean room = step.world.company.keyResults.values().stream()
                        .filter(step.world.company::counts)
                        .count()
                < MOST;
        if (some.isEmpty() || !room) return false;
        RawKeyResult said = said(step, some.get());
        step.ask(
                "create key result " + said,
                () -> step.world.rules.refusesKeyResult(said),
                batch -> created(step, batch, said),
                () -> new CreateKeyResult(step.node.writes, step.node.people)
                        .create(LinkActions.ADMIN, Drafts.of(said), Optional.empty()));
        return true;
    }

    private static RawKeyResult said(Step step, RawObjective objective) {
        RawKeyResult said = new RawKeyResult(0);
        said.objective = objective.id;
        said.unit = step.one(UNITS);
        said.takes = step.one(TAKES);
        said.weight = step.chance(80) ? 1 : step.random.nextInt(4);
        aim(step, said);
        if (step.chance(70)) credit(step, said);
        if (step.chance(70)) contribute(step, said);
        if (step.chance(20)) said.startDay = day(step);
        if (step.chance(25)) measureOtherwise(step, said);
        if (step.chance(15)) KpiActions.read(step, said);
        said.additive = additive(said);
        return said;
    }

    private static boolean additive(RawKeyResult raw) {
        return !raw.unit.equals(Drafts.PERCENT) && !raw.unit.equals(Drafts.MILESTONES);
    }

    private static void measure(Step step, RawKeyResult raw) {
        if (raw.unit.equals(Drafts.DONE) || raw.unit.equals(Drafts.MILESTONES)) raw.unit = Drafts.DEALS;
        raw.milestones = List.of();
        measureOtherwise(step, raw);
        raw.additive = additive(raw);
    }

    private static void measureOtherwise(Step step, RawKeyResult said) {
        said.kind = step.one(List.of(RawKeyResult.Kind.values()));
        if (said.kind == RawKeyResult.Kind.DONE) said.unit = Drafts.DONE;
        if (said.kind == RawKeyResult.Kind.MILESTONES) MilestoneActions.begin(step, said);
    }

    private static void created(Step step, Journal.Batch batch, RawKeyResult said) {
        KeyResult written = Drafts.written(batch, Change.PutKeyResult.class).keyResult();
        RawKeyResult created =
                MilestoneActions.dated(step, batch, said.copy(written.id().value()));
        if (created.startDay == null) created.startDay = startDay(step, created, written.startDay());
        step.world.company.keyResults.put(created.id, created);
    }

    /** The day on which it is created, when its window holds that; midnight may have come in the middle of it. */
    private static @Nullable LocalDate startDay(Step step, RawKeyResult created, @Nullable LocalDate written) {
        Span window = step.world.company.windowOf(created);
        boolean possible = Stream.of(step.began, step.world.time.today())
                .map(day -> window.has(day) && !window.first().equals(day) ? day : null)
                .anyMatch(day -> Objects.equals(day, written));
        Mismatch.unless(possible, "starts on " + written + ": " + created);
        return written;
    }

    private static void aim(Step step, RawKeyResult raw) {
        BigDecimal far = BigDecimal.valueOf(step.one(TARGETS));
        BigDecimal near = step.chance(70) ? BigDecimal.ZERO : far.movePointLeft(1);
        boolean down = raw.into == null ? step.chance(20) : raw.target.compareTo(raw.baseline) < 0;
        raw.baseline = down ? far : near;
        raw.target = down ? near : far;
    }

    /** Mostly into something that it fits. */
    private static void contribute(Step step, RawKeyResult raw) {
        RawObjective objective = step.world.company.objectives.get(raw.objective);
        boolean anywhere = step.chance(10);
        Optional<RawKeyResult> parent = step.any(
                step.world.company.keyResults.values(),
                one -> anywhere || objective.parent != null && one.objective == objective.parent);
        raw.into = step.chance(15) ? null : parent.map(one -> one.id).orElse(null);
        if (raw.id == 0 && step.chance(85)) parent.ifPresent(one -> raw.measureLike(one));
    }

    private static void move(Step step, RawKeyResult raw) {
        step.objective().ifPresent(objective -> raw.objective = objective.id);
        if (step.chance(70)) raw.into = null;
    }

    private static void credit(Step step, RawKeyResult raw) {
        raw.rule = step.chance(20) ? null : Choices.rule(step);
        if (step.chance(raw.unit.equals(Drafts.PERCENT) ? 70 : 2)) raw.rule = RawRule.of(step.one(PERCENT));
        raw.done = raw.rule == null || !step.world.ownDoneRules || step.chance(60)
                ? null
                : step.one(List.of(Done.values()));
    }

    private static LocalDate day(Step step) {
        return step.world.time.today().plusDays(step.random.nextInt(80) - 40L);
    }

    private static boolean delete(Step step) {
        Optional<RawKeyResult> some = step.keyResult();
        some.ifPresent(keyResult -> step.ask(
                "delete KR-" + keyResult.id,
                () -> step.world.rules.refusesKeyResultDeletion(step.world.company.keyResults.get(keyResult.id)),
                batch -> step.world.company.keyResults.get(keyResult.id).deleted = true,
                () -> new DeleteKeyResult(step.node.writes)
                        .delete(LinkActions.ADMIN, new KeyResultId(keyResult.id), Optional.empty())));
        return some.isPresent();
    }
}
