package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Why every number of a company is what it is on a day. */
public final class Reasons {
    private final Company company;
    private final Oracle oracle;
    private final LocalDate until;

    public Reasons(Company company, Oracle oracle) {
        this.company = company;
        this.oracle = oracle;
        until = oracle.until();
    }

    public List<Reason> of(RawKeyResult keyResult) {
        List<RawKeyResult> parts = company.into(keyResult);
        if (keyResult.kind == RawKeyResult.Kind.MILESTONES) return withMembers(keyResult, parts, milestones(keyResult));
        if (keyResult.kpi != null) return withMembers(keyResult, parts, read(keyResult));
        if (keyResult.percent()) return withMembers(keyResult, parts, percentDone(keyResult));
        return switch (keyResult.takes) {
            case SUM -> summed(keyResult, parts);
            case LATEST -> parts.isEmpty() ? summed(keyResult, parts) : latest(parts);
            case WEIGHTED -> members(parts, List.of());
        };
    }

    public List<Reason> of(RawObjective objective) {
        boolean keyResults = objective.of != RawObjective.Of.CHILDREN;
        boolean children = objective.of != RawObjective.Of.KEY_RESULTS;
        return members(
                keyResults ? company.of(objective) : List.of(), children ? company.countedBelow(objective) : List.of());
    }

    private List<Reason> summed(RawKeyResult keyResult, List<RawKeyResult> parts) {
        if (oracle.current(keyResult).isEmpty()) return List.of();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.amount("BASELINE", 0, keyResult.start()));
        for (Gift gift : gifts(keyResult))
            if (gift.givesBy(until)) reasons.add(Reason.amount("ISSUE", gift.deal(), gift.amount()));
        entered(keyResult, false, "CHECK_IN", reasons);
        entered(keyResult, true, "CORRECTION", reasons);
        parts.forEach(part -> reasons.add(Reason.amount("KEY_RESULT", part.id, oracle.gained(part))));
        return reasons;
    }

    private void entered(RawKeyResult keyResult, boolean corrections, String kind, List<Reason> reasons) {
        BigDecimal entered = company.entered(keyResult.id, corrections, until);
        if (entered.signum() != 0) reasons.add(Reason.amount(kind, 0, entered));
    }

    private List<Reason> latest(List<RawKeyResult> parts) {
        return oracle
                .lastMeasured(parts)
                .map(part -> Reason.amount(
                        "KEY_RESULT", part.id, oracle.current(part).orElseThrow()))
                .stream()
                .toList();
    }

    /** What was checked in before it became a share of issues has its part of the percentage, too. */
    private List<Reason> percentDone(RawKeyResult keyResult) {
        if (oracle.current(keyResult).isEmpty()) return List.of();
        List<Reason> reasons = new ArrayList<>();
        for (Gift gift : gifts(keyResult)) issue(gift, reasons);
        if (company.entered(keyResult.id, false, until).signum() != 0) reasons.add(Reason.named("CHECK_IN", 0));
        entered(keyResult, true, "CORRECTION", reasons);
        return reasons;
    }

    private List<Reason> read(RawKeyResult keyResult) {
        if (oracle.current(keyResult).isEmpty()) return List.of();
        BigDecimal entered =
                company.entered(keyResult.id, false, until).add(company.entered(keyResult.id, true, until));
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                Reason.amount("KPI", keyResult.kpi, oracle.ownGain(keyResult).subtract(entered)));
        entered(keyResult, false, "CHECK_IN", reasons);
        entered(keyResult, true, "CORRECTION", reasons);
        return reasons;
    }

    private List<Reason> milestones(RawKeyResult keyResult) {
        return keyResult.milestones.stream().map(this::milestone).toList();
    }

    private Reason milestone(RawMilestone milestone) {
        BigDecimal weight = BigDecimal.valueOf(milestone.weight());
        BigDecimal done = oracle.isDone(milestone) ? weight : BigDecimal.ZERO;
        return new Reason("MILESTONE", milestone.id(), done, done, weight);
    }

    /** Its progress is the mean of others, whatever its own value. */
    private List<Reason> withMembers(RawKeyResult keyResult, List<RawKeyResult> parts, List<Reason> own) {
        if (keyResult.takes != RawKeyResult.Takes.WEIGHTED) return own;
        List<Reason> all = new ArrayList<>(own);
        all.addAll(members(parts, List.of()));
        return all;
    }

    private void issue(Gift gift, List<Reason> reasons) {
        BigDecimal done = gift.givesBy(until) ? gift.amount() : BigDecimal.ZERO;
        BigDecimal weight = gift.weighsBy(until) ? gift.weight() : BigDecimal.ZERO;
        if (done.signum() != 0 || weight.signum() != 0) reasons.add(Reason.share("ISSUE", gift.deal(), done, weight));
    }

    private List<Gift> gifts(RawKeyResult keyResult) {
        return oracle.gifts().stream()
                .filter(gift -> gift.keyResult() == keyResult.id)
                .toList();
    }

    private List<Reason> members(List<RawKeyResult> keyResults, List<RawObjective> objectives) {
        List<Reason> reasons = new ArrayList<>();
        keyResults.forEach(one -> reasons.add(member("KEY_RESULT", one.id, oracle.progress(one), one.weight)));
        objectives.forEach(one -> reasons.add(member("OBJECTIVE", one.id, oracle.progress(one), one.weight)));
        return reasons;
    }

    /** What has no data is named, and weighs nothing. */
    private static Reason member(String kind, long id, OptionalLong progress, int weight) {
        if (progress.isEmpty()) return Reason.named(kind, id);
        BigDecimal share = BigDecimal.valueOf(Share.counted(progress.getAsLong()), 4);
        return Reason.share(kind, id, share.multiply(BigDecimal.valueOf(weight)), BigDecimal.valueOf(weight));
    }
}
