package com.okrcascade.proof.model;

import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Milestone;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawMilestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people say of the milestones of a key result when they define it. */
final class MilestoneActions {
    private MilestoneActions() {}

    static void begin(Step step, RawKeyResult raw) {
        raw.unit = Drafts.MILESTONES;
        if (step.chance(90)) raw.rule = null;
        raw.milestones = milestones(step);
    }

    /** Others, or other days and weights of the same. */
    static void change(Step step, RawKeyResult raw) {
        if (raw.kind == RawKeyResult.Kind.MILESTONES) raw.milestones = milestones(step);
    }

    private static List<RawMilestone> milestones(Step step) {
        List<RawMilestone> all = new ArrayList<>();
        for (int id = 1; id <= 1 + step.random.nextInt(3); id++) all.add(milestone(step, id));
        return List.copyOf(all);
    }

    private static RawMilestone milestone(Step step, int id) {
        LocalDate today = step.world.time.today();
        LocalDate due = step.chance(40) ? null : today.plusDays(step.random.nextInt(60) - 30L);
        return new RawMilestone(id, 1 + step.random.nextInt(3), due, step.chance(30) ? today : null);
    }

    /** What was reached before keeps its day; what is reached now is so since today, or yesterday, when midnight came in between. */
    static RawKeyResult dated(Step step, Journal.Batch batch, RawKeyResult after) {
        if (after.milestones.isEmpty()) return after;
        KeyResult written = Drafts.written(batch, Change.PutKeyResult.class).keyResult();
        Map<Integer, LocalDate> days = days(step.world.company.keyResults.get(after.id));
        after.milestones = after.milestones.stream()
                .map(one -> one.doneOn(one.doneOn() == null ? null : day(step, one.id(), days, written)))
                .toList();
        return after;
    }

    private static LocalDate day(Step step, int id, Map<Integer, LocalDate> before, KeyResult written) {
        if (before.containsKey(id)) return before.get(id);
        LocalDate day = written.measure().asMilestones().orElseThrow().all().stream()
                .filter(one -> one.id() == id)
                .map(Milestone::doneOn)
                .findFirst()
                .orElseThrow();
        Mismatch.unless(
                Stream.of(step.began, step.world.time.today()).anyMatch(one -> one.equals(day)),
                "milestone " + id + " reached on " + day);
        return day;
    }

    private static Map<Integer, LocalDate> days(@Nullable RawKeyResult before) {
        Map<Integer, LocalDate> days = new HashMap<>();
        if (before == null) return days;
        before.milestones.stream().filter(one -> one.doneOn() != null).forEach(one -> days.put(one.id(), one.doneOn()));
        return days;
    }
}
