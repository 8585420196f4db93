package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One key result as people have it. */
public final class RawKeyResult {
    /** How it takes in what contributes to it. */
    public enum Takes {
        SUM,
        LATEST,
        WEIGHTED
    }

    /** What it asks for. */
    public enum Kind {
        /** To go from the baseline to the target. */
        MOVE,
        /** To stay between the two, or else fall to 0 over half of that band. */
        MAINTAIN,
        /** To be done: 1 is, less is not. */
        DONE,
        /** To reach things one by one. */
        MILESTONES
    }

    public final long id;
    public Kind kind = Kind.MOVE;
    public long objective;
    public String unit = "";
    public boolean additive;
    public BigDecimal baseline = BigDecimal.ZERO;
    public BigDecimal target = BigDecimal.ONE;
    public Takes takes = Takes.SUM;
    public @Nullable RawRule rule;
    public @Nullable Done done;
    /** The KPI that it reads. */
    public @Nullable Long kpi;

    public List<RawMilestone> milestones = List.of();
    public @Nullable Long into;
    public int weight = 1;
    public @Nullable LocalDate startDay;
    public boolean deleted;

    public RawKeyResult(long id) {
        this.id = id;
    }

    /** The same under an id. */
    public RawKeyResult copy(long as) {
        RawKeyResult copy = new RawKeyResult(as);
        copy.kind = kind;
        copy.objective = objective;
        copy.unit = unit;
        copy.additive = additive;
        copy.baseline = baseline;
        copy.target = target;
        copy.takes = takes;
        copy.rule = rule;
        copy.done = done;
        copy.kpi = kpi;
        copy.milestones = milestones;
        copy.into = into;
        copy.weight = weight;
        copy.startDay = startDay;
        copy.deleted = deleted;
        return copy;
    }

    /** In the unit and the direction of another one. */
    public void measureLike(RawKeyResult other) {
        unit = other.unit;
        additive = other.additive;
        if (decreases() == other.decreases()) return;
        BigDecimal from = baseline;
        baseline = target;
        target = from;
    }

    @Override
    public String toString() {
        return "KR-" + id + " of O-" + objective + " " + kind + " " + baseline + " to " + target + " " + unit + " "
                + takes
                + (rule == null ? " by hand" : " by " + rule.kind()) + (kpi == null ? "" : " reads KPI-" + kpi)
                + (milestones.isEmpty() ? "" : " " + milestones) + (done == null ? "" : " " + done)
                + (into == null ? "" : " into KR-" + into) + " x" + weight
                + (startDay == null ? "" : " from " + startDay) + (deleted ? " deleted" : "");
    }

    public boolean percent() {
        return rule != null && rule.percent();
    }

    /** Its value before anything was entered. */
    public BigDecimal start() {
        return kind == Kind.MOVE ? baseline : BigDecimal.ZERO;
    }

    /** Whether issues can give it anything: it has one source, and milestones move alone. */
    boolean earns() {
        return kpi == null && kind != Kind.MILESTONES;
    }

    BigDecimal lower() {
        return baseline.min(target);
    }

    BigDecimal upper() {
        return baseline.max(target);
    }

    /** How far there is to go; nothing for what is not on its way to a target. */
    BigDecimal distance() {
        return kind == Kind.MOVE ? target.subtract(baseline) : BigDecimal.ZERO;
    }

    boolean decreases() {
        return distance().signum() < 0;
    }
}
