package com.okrcascade.proof.model;

import static com.okrcascade.proof.model.Mismatch.unless;

import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.proof.model.oracle.RawDeal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Issues that are done without a date count on the day on which they were first seen done. When somebody looked is nothing
 * that an oracle could compute, so it is told the days; but each issue has one, and keeps it.
 */
final class Undated {
    private final World world;

    private Undated(World world) {
        this.world = world;
    }

    static void read(World world) {
        Undated undated = new Undated(world);
        world.company.seenDone.clear();
        undated.deals().forEach(undated::read);
    }

    private List<RawDeal> deals() {
        return world.company.deals.values().stream()
                .filter(deal -> !deal.deleted && deal.resolution != null && deal.resolvedAt == null)
                .toList();
    }

    private void read(RawDeal deal) {
        Map<Long, LocalDate> days = new TreeMap<>();
        credits(deal).stream().filter(Credit::doneThen).forEach(credit -> credit.target()
                .keyResult()
                .ifPresent(keyResult -> days.put(keyResult.value(), credit.day())));
        days.forEach((keyResult, day) -> check(deal, keyResult, day, days));
        world.company.seenDone.put(deal.id, days);
    }

    private List<Credit> credits(RawDeal deal) {
        return world.store.credits().ofIssues(List.of(new IssueId(deal.id)));
    }

    /** Where all key results take the same for done, only one that saw it reopened may have seen it done later. */
    private void check(RawDeal deal, long keyResult, LocalDate day, Map<Long, LocalDate> days) {
        unless(!day.isAfter(world.time.today()), deal + " was seen done on " + day);
        LocalDate first = days.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        if (world.ownDoneRules || day.equals(first)) return;
        boolean reopened = Ledgers.of(world, keyResult).stream()
                .filter(entry -> new IssueId(deal.id).equals(entry.issue()))
                .anyMatch(entry -> entry.reason().code() == Reason.Code.REOPENED);
        unless(reopened, deal + " was seen done on " + day + " by KR-" + keyResult + ", and before: " + days);
    }

    /** Looking at everything on a later day leaves every day as it is. */
    static void lookAgainLater(World world) {
        Undated undated = new Undated(world);
        Map<String, LocalDate> before = undated.days();
        world.time.sleepUntil(world.time.today().plusDays(1));
        world.nodes.get(0).hintAll();
        world.drain();
        Mismatch.unlessSame(undated.days(), before, "the days of what is done without a date, a day later");
    }

    private Map<String, LocalDate> days() {
        Map<String, LocalDate> days = new TreeMap<>();
        deals().forEach(deal -> credits(deal).stream()
                .filter(Credit::gives)
                .forEach(credit -> days.put(deal.id + " to " + credit.target(), credit.day())));
        return days;
    }
}
