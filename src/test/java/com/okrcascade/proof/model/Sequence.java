package com.okrcascade.proof.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One company's life: a number of steps, each with its own random numbers, so that the rest stays much the same when some
 * of them are left out.
 */
final class Sequence {
    private static final int STEPS_BETWEEN_COMPARISONS = 14;
    private static final long MIXED = 0x9E3779B97F4A7C15L;
    /** What a look must not lose by chance alone comes more often. */
    private static final List<Fault> FAULTS = Stream.concat(
                    Stream.of(Fault.values()),
                    Stream.of(
                            Fault.ISSUE_CHANGES_MEANWHILE,
                            Fault.ISSUE_CHANGES_MEANWHILE,
                            Fault.ISSUE_CHANGES_MEANWHILE))
            .toList();

    private final long seed;
    private final Tally tally;
    private final World world;

    private Sequence(long seed, Tally tally, Plumbing plumbing) {
        this.seed = seed;
        this.tally = tally;
        world = new World(plumbing, seed);
    }

    /** What went wrong, and what led to it. */
    record Failure(long seed, List<Integer> steps, AssertionError why, List<String> told) {}

    static List<Integer> numbers(int steps) {
        return IntStream.range(0, steps).boxed().toList();
    }

    /** @param steps the numbers of the steps to take */
    static Optional<Failure> run(long seed, List<Integer> steps, Tally tally, Plumbing plumbing) {
        Sequence sequence = new Sequence(seed, tally, plumbing);
        @Nullable AssertionError why = sequence.failure(steps);
        tally.stopped(sequence.world.reversalsStopped());
        return Optional.ofNullable(why)
                .map(error -> new Failure(seed, steps, error, new ArrayList<>(sequence.world.told)));
    }

    private @Nullable AssertionError failure(List<Integer> steps) {
        try {
            steps.forEach(this::step);
            drainAndCompare(true, new Random(seed));
            return null;
        } catch (AssertionError mismatch) {
            return mismatch;
        } catch (RuntimeException bug) {
            return new AssertionError("the product failed: " + bug, bug);
        }
    }

    private void step(int number) {
        Random random = new Random(seed + MIXED * (number + 1));
        Step step = new Step(world, world.nodes.get(random.nextInt(world.nodes.size())), random);
        Action action = Actions.any(random);
        step.action = action;
        Fault fault = fault(number, random);
        world.tell("#" + number + " " + action + (fault == Fault.NONE ? "" : ", " + fault));
        if (take(step, action, fault)) tally.count(action, fault);
        meanwhile(step);
    }

    /** Stretches in which events get lost alternate with those in which everything has to be found without a reconcile. */
    private static Fault fault(int number, Random random) {
        if (random.nextInt(100) < 45) return Fault.NONE;
        Fault fault = FAULTS.get(random.nextInt(FAULTS.size()));
        boolean lossy = number / STEPS_BETWEEN_COMPARISONS / 2 % 2 == 1;
        return fault.loses && !lossy ? Fault.NONE : fault;
    }

    /** @return whether the action took place and the fault struck */
    private boolean take(Step step, Action action, Fault fault) {
        boolean taken = false;
        fault.begin(step);
        try {
            boolean needsAnEvent = fault.isOfEvents() && !action.byJira();
            taken = (!needsAnEvent || anIssueChanges(step)) && action.act().test(step);
            if (step.chance(60) || fault.isOfWrites()) step.node.work();
            if (fault.isOfWrites()) WorkerActions.settle(step);
        } catch (Crash crash) {
            taken = true;
            world.tell("    " + step.node + " is killed " + (crash.done ? "after" : "before") + " a call");
            world.restart(step.node);
        } catch (LostConnection failure) {
            taken = true;
            world.tell("    " + step.node + " gives up");
        } finally {
            taken &= fault.end(step);
        }
        return taken;
    }

    private static boolean anIssueChanges(Step step) {
        return Actions.anyByJira(step.random).act().test(step);
    }

    private void meanwhile(Step step) {
        if (step.chance(20)) world.events.deliverOne();
        if (step.chance(20)) world.heal();
        if (step.chance(3)) world.time.sleepUntil(world.time.today().plusDays(step.random.nextInt(12)));
        if (step.random.nextInt(STEPS_BETWEEN_COMPARISONS) == 0) drainAndCompare(step.chance(25), step.random);
    }

    private void drainAndCompare(boolean replay, Random random) {
        world.tell("  everything is looked at and compared on " + world.time.today());
        world.drain();
        Comparison.of(world);
        Explanations.compare(world, random);
        if (replay) Comparison.replay(world);
        if (replay) Undated.lookAgainLater(world);
        if (random.nextInt(2) == 0) world.backUp();
        tally.compared();
    }
}
