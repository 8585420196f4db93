package com.okrcascade.proof.model;

import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.Refusal;
import com.okrcascade.proof.model.oracle.RawDeal;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawObjective;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One thing that somebody does on one node; its choices come from its own random numbers. */
final class Step {
    final World world;
    final Node node;
    final Random random;
    /** The day on which it began. */
    final LocalDate began;

    /** What it is about. */
    Action action = Actions.NOTHING;

    private Set<Long> preferred = Set.of();
    private boolean disturbed;

    Step(World world, Node node, Random random) {
        this.world = world;
        this.node = node;
        this.random = random;
        began = world.time.today();
    }

    /** Something happened in the middle of it, so that a refusal may rest on what was true a moment ago. */
    void disturbed() {
        disturbed = true;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> Optional<T> any(Collection<T> of, Predicate<T> wanted) {
        List<T> all = of.stream().filter(wanted).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(one(all));
    }

    /** Prefers some issues from now on. */
    void minding(Collection<Long> deals) {
        preferred = Set.copyOf(deals);
    }

    Optional<RawDeal> deal(Predicate<RawDeal> wanted) {
        Predicate<RawDeal> there = deal -> !deal.deleted && wanted.test(deal);
        return any(world.company.deals.values(), there.and(deal -> preferred.contains(deal.id)))
                .or(() -> any(world.company.deals.values(), there));
    }

    /** Mostly one that counts. */
    Optional<RawKeyResult> keyResult() {
        boolean whatever = chance(5);
        return any(world.company.keyResults.values(), keyResult -> whatever || world.company.counts(keyResult));
    }

    Optional<RawObjective> objective() {
        boolean whatever = chance(5);
        return any(world.company.objectives.values(), objective -> whatever || !objective.deleted);
    }

    /**
     * Asks the product for something that has to be written, or refused exactly when the oracle's rule says so.
     *
     * @param effect what is then so, told when the write lands
     */
    void ask(String what, BooleanSupplier refused, Consumer<Journal.Batch> effect, Runnable call) {
        if (landed(what, refused, effect, call)) return;
        throw new Mismatch("accepted, but nothing was written: " + what);
    }

    /** The same for what may have nothing to do. */
    void askPerhaps(String what, BooleanSupplier refused, Consumer<Journal.Batch> effect, Runnable call) {
        landed(what, refused, effect, call);
    }

    /** The same where no simple rule says what is refused. */
    void askUnjudged(String what, Consumer<Journal.Batch> effect, Runnable call) {
        boolean[] judging = {false};
        landed(what, () -> judging[0], effect, () -> {
            try {
                call.run();
            } catch (Refusal refusal) {
                judging[0] = true;
                throw refusal;
            }
        });
    }

    private boolean landed(String what, BooleanSupplier refused, Consumer<Journal.Batch> effect, Runnable call) {
        world.tell("  " + node + ": " + what);
        node.wire.onLanding(batch -> {
            Mismatch.unless(!refused.getAsBoolean(), "accepted, but should be refused: " + what);
            effect.accept(batch);
        });
        try {
            call.run();
            return node.wire.landed() > 0;
        } catch (Refusal refusal) {
            world.tell("    refused: " + refusal.getMessage());
            Mismatch.unless(disturbed || refused.getAsBoolean(), "refused with " + refusal.getMessage() + ": " + what);
            return true;
        } finally {
            node.wire.onLanding(null);
        }
    }
}
