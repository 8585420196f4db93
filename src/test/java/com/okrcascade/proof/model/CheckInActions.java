package com.okrcascade.proof.model;

import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.keyresults.TakeBackCorrection;
import com.okrcascade.application.port.CheckIns;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Correction;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.proof.model.oracle.Company;
import com.okrcascade.proof.model.oracle.RawEntry;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What people say about key results: values, milestones, corrections, and that a correction was none. */
final class CheckInActions {
    private CheckInActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("checked in", 6, step -> checkIn(step, company -> company::isManual)),
                Action.ofPeople(
                        "corrected by hand", 4, step -> checkIn(step, company -> one -> !company.isManual(one))),
                Action.ofPeople("percent done corrected", 14, step -> checkIn(step, company -> RawKeyResult::percent)),
                Action.ofPeople("correction taken back", 4, CheckInActions::takeBack),
                Action.ofPeople("milestone reached or not", 7, CheckInActions::reach));
    }

    private interface Which {
        Predicate<RawKeyResult> in(Company company);
    }

    private static Optional<RawKeyResult> some(Step step, Which which) {
        Company company = step.world.company;
        return step.any(
                company.keyResults.values(),
                one -> company.counts(one) && which.in(company).test(one));
    }

    private static LocalDate day(Step step) {
        return step.world.time.today().minusDays(step.random.nextInt(4)).plusDays(step.chance(5) ? 4 : 0);
    }

    private static boolean checkIn(Step step, Which which) {
        Optional<RawKeyResult> some =
                some(step, company -> which.in(company).and(one -> one.kind != RawKeyResult.Kind.MILESTONES));
        some.ifPresent(keyResult -> checkIn(step, keyResult.id));
        return some.isPresent();
    }

    /** On one that moves by itself that is a correction, by what the person saw. */
    private static void checkIn(Step step, long id) {
        BigDecimal value = BigDecimal.valueOf(step.random.nextInt(20_000) - 1_000L, 2);
        LocalDate day = day(step);
        BigDecimal seen = BigDecimal.valueOf(step.random.nextInt(100));
        step.ask(
                "check in " + value + " on KR-" + id + " on " + day,
                () -> isMilestones(step, id) || Ledgers.refusesCheckIn(step.world, id, day),
                batch -> checkedIn(step, id, day, value, seen),
                () -> record(step, id, day, Quantity.of(value), Quantity.of(seen), Map.of()));
    }

    /** What became milestones meanwhile has no value to correct. */
    private static boolean isMilestones(Step step, long id) {
        RawKeyResult keyResult = step.world.company.keyResults.get(id);
        return keyResult.kind == RawKeyResult.Kind.MILESTONES && !step.world.company.isManual(keyResult);
    }

    private static void record(
            Step step,
            long id,
            LocalDate day,
            @Nullable Quantity value,
            @Nullable Quantity seen,
            Map<Integer, Boolean> milestones) {
        new RecordCheckIn(step.node.writes, step.node.booking, step.world.time.clock())
                .record(
                        LinkActions.ADMIN,
                        new KeyResultId(id),
                        new RecordCheckIn.Report(value, seen, 5, "", "miscounted", day, milestones),
                        Optional.empty());
    }

    private static void checkedIn(Step step, long id, LocalDate day, BigDecimal value, BigDecimal seen) {
        RawKeyResult keyResult = step.world.company.keyResults.get(id);
        if (keyResult.kind == RawKeyResult.Kind.MILESTONES) return;
        boolean manual = step.world.company.isManual(keyResult);
        BigDecimal change = manual ? Ledgers.change(step.world, id, value) : value.subtract(seen);
        step.world.company.entries.add(new RawEntry(id, day, change, !manual));
    }

    private static boolean takeBack(Step step) {
        Optional<RawKeyResult> some = step.any(step.world.company.keyResults.values(), one -> !corrections(step, one.id)
                .isEmpty());
        some.ifPresent(keyResult -> takeBack(step, keyResult.id, step.one(corrections(step, keyResult.id))));
        return some.isPresent();
    }

    private static List<CheckIns.Numbered> corrections(Step step, long id) {
        return step.world.store.checkIns().of(new KeyResultId(id), 0, Integer.MAX_VALUE).stream()
                .filter(one -> one.checkIn().correction() != null)
                .toList();
    }

    private static void takeBack(Step step, long id, CheckIns.Numbered corrected) {
        BigDecimal amount = Optional.ofNullable(corrected.checkIn().correction())
                .map(Correction::amount)
                .orElseThrow()
                .toDecimal();
        step.ask(
                "take back " + amount + " on KR-" + id + " on "
                        + corrected.checkIn().day(),
                () -> step.world.rules.refusesTakeBack(step.world.company.keyResults.get(id), corrected.id()),
                batch -> {
                    step.world.company.takenBack.add(corrected.id());
                    step.world.company.entries.add(
                            new RawEntry(id, corrected.checkIn().day(), amount.negate(), true));
                },
                () -> new TakeBackCorrection(
                                step.node.writes, step.node.checkIns, step.node.booking, step.world.time.clock())
                        .takeBack(LinkActions.ADMIN, new KeyResultId(id), corrected.id()));
    }

    private static boolean reach(Step step) {
        Optional<RawKeyResult> some = some(step, company -> one -> one.kind == RawKeyResult.Kind.MILESTONES);
        some.ifPresent(keyResult -> reach(
                step,
                keyResult.id,
                step.chance(5) ? 9 : step.one(keyResult.milestones).id(),
                step.chance(70)));
        return some.isPresent();
    }

    private static void reach(Step step, long id, int milestone, boolean done) {
        LocalDate day = day(step);
        step.ask(
                (done ? "reach " : "no longer reach ") + milestone + " of KR-" + id + " on " + day,
                () -> step.world.rules.refusesReaching(
                        step.world.company.keyResults.get(id), milestone, day, step.world.time.today()),
                batch -> reached(step.world.company.keyResults.get(id), milestone, done ? day : null),
                () -> record(step, id, day, null, null, Map.of(milestone, done)));
    }

    /** What was reached before keeps its day. */
    private static void reached(RawKeyResult keyResult, int milestone, @Nullable LocalDate day) {
        keyResult.milestones = keyResult.milestones.stream()
                .map(one -> one.id() == milestone && (day == null || one.doneOn() == null) ? one.doneOn(day) : one)
                .toList();
    }
}
