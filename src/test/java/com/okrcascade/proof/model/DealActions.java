package com.okrcascade.proof.model;

import com.okrcascade.proof.model.oracle.RawDeal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What happens to issues in Jira. */
final class DealActions {
    private static final int MOST_DEALS = 14;
    private static final List<String> PROJECTS = List.of("SALES", "HOT", "OTHER");
    private static final List<String> RESOLUTIONS = List.of("Won", "Won", "Done", "DUPLICATE", "Declined", "Lost");
    /** Around midnight in Berlin the day of the company is not the day in UTC. */
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.MIDNIGHT, LocalTime.of(0, 30), LocalTime.of(12, 0), LocalTime.of(23, 59, 59));

    private DealActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofJira("issue created open", 6, step -> create(step, false)),
                Action.ofJira("issue created resolved", 3, step -> create(step, true)),
                change("issue resolved", 14, deal -> deal.resolution == null, DealActions::resolve),
                change(
                        "issue resolved without a date",
                        4,
                        deal -> deal.resolution == null,
                        (step, deal) -> deal.resolution = step.one(RESOLUTIONS)),
                change("issue reopened", 5, deal -> deal.resolution != null, (step, deal) -> reopen(deal)),
                change(
                        "resolution changed",
                        4,
                        deal -> deal.resolution != null,
                        (step, deal) -> deal.resolution = step.one(RESOLUTIONS)),
                change("amount edited", 7, deal -> true, (step, deal) -> deal.amount = amount(step)),
                change("amount emptied", 2, deal -> true, (step, deal) -> say(deal, "")),
                change("amount made text", 2, deal -> true, (step, deal) -> say(deal, "a lot")),
                change(
                        "resolution date edited",
                        5,
                        deal -> deal.resolution != null,
                        (step, deal) -> deal.resolvedAt = instant(step)),
                change("issue moved", 4, deal -> true, (step, deal) -> deal.project = step.one(PROJECTS)),
                Action.ofJira("issue deleted", 3, DealActions::delete),
                Action.ofJira("issue restored", 4, DealActions::restore));
    }

    interface Edit {
        void of(Step step, RawDeal deal);
    }

    static Action change(String name, int often, Predicate<RawDeal> when, Edit edit) {
        return Action.ofJira(name, often, step -> step.deal(when)
                .map(deal -> changed(step, name, deal, one -> edit.of(step, one)))
                .orElse(false));
    }

    /** What is below it goes with it, each with an event of its own. */
    private static boolean delete(Step step) {
        return step.deal(any -> true).map(deal -> deleted(step, deal)).orElse(false);
    }

    private static boolean deleted(Step step, RawDeal deal) {
        step.world.company.directlyBelow(deal).forEach(child -> deleted(step, child));
        return changed(step, "issue deleted", deal, one -> one.deleted = true);
    }

    private static void bringBack(RawDeal deal) {
        deal.deleted = false;
        deal.parent = null;
    }

    static boolean changed(Step step, String name, RawDeal deal, Consumer<RawDeal> edit) {
        step.world.tell("  " + step.node + ": " + name + ": " + deal.id);
        step.world.events.change(step.node, deal, () -> {
            edit.accept(deal);
            step.world.tell("    now " + deal);
        });
        return true;
    }

    private static boolean create(Step step, boolean resolved) {
        if (step.world.company.deals.size() >= MOST_DEALS) return false;
        RawDeal deal = new RawDeal(step.world.company.deals.size() + 1);
        return changed(step, "issue created", deal, created -> begin(step, created, resolved));
    }

    static void begin(Step step, RawDeal created, boolean resolved) {
        created.project = step.one(PROJECTS);
        created.amount = amount(step);
        created.createdAt = instant(step);
        if (resolved) resolve(step, created);
        if (resolved && step.chance(20)) created.resolvedAt = null;
        step.world.company.deals.put(created.id, created);
    }

    private static boolean restore(Step step) {
        return step.any(step.world.company.deals.values(), deal -> deal.deleted)
                .map(deal -> changed(step, "issue restored", deal, DealActions::bringBack))
                .orElse(false);
    }

    private static void resolve(Step step, RawDeal deal) {
        deal.resolution = step.one(RESOLUTIONS);
        deal.resolvedAt = instant(step);
    }

    private static void reopen(RawDeal deal) {
        deal.resolution = null;
        deal.resolvedAt = null;
    }

    private static void say(RawDeal deal, String words) {
        deal.amount = null;
        deal.words = words;
    }

    /** Cents, and now and then 0 or less than nothing. */
    private static BigDecimal amount(Step step) {
        return BigDecimal.valueOf(step.random.nextInt(10_000) - 500L, 2);
    }

    private static Instant instant(Step step) {
        LocalDate day = step.world.time.today().minusDays(step.random.nextInt(60));
        return day.atTime(step.one(TIMES)).atZone(Time.ZONE).toInstant();
    }
}
