package com.okrcascade.persistence;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Target;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What storing costs, printed and never judged: the machine decides. Run it with the test class path and a number of
 * rounds; the load of the machine is printed too, because numbers of a busy one say little.
 */
public final class StoreBenchmark {
    private static final int BATCH = 500;
    private static final int OBJECTIVES = 10_000;
    private static final int KEY_RESULTS = 50_000;

    private final TestDatabase.Kind kind;
    private final RealActiveObjects node;
    private final AoStore store;
    private final int rounds;

    private StoreBenchmark(TestDatabase.Kind kind, int rounds) {
        this.kind = kind;
        this.rounds = rounds;
        node = new RealActiveObjects(TestDatabase.create(kind));
        store = node.store("node1");
    }

    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        for (TestDatabase.Kind kind : TestDatabase.Kind.values()) new StoreBenchmark(kind, rounds).run();
        System.exit(0);
    }

    private void run() {
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("%s, round %d of %d, load of the machine %.1f%n", kind, round, rounds, load());
            hints();
            newest();
            checkIns();
            credits();
            graph();
            node.empty();
        }
        node.close();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void hints() {
        times("  a hint from the listener", 500, () -> store.inbox().add(new IssueId(1)));
    }

    private void newest() {
        write();
        times("  asking for the newest revision", 500, () -> store.journal().newest());
    }

    private void checkIns() {
        times("  a check-in: gains of the day, the fence, and its rows", 200, () -> {
            store.dayGains().of(List.of(Samples.SALES), Samples.DAY, Samples.DAY);
            write(
                    new Change.AppendCheckIn(Samples.checkIn(Samples.SALES, 7)),
                    new Change.AppendEntry(Samples.entry(Target.of(Samples.SALES), Samples.DAY, "1")),
                    new Change.PutTotal(Samples.SALES, Samples.TOTAL),
                    new Change.PutDayGain(
                            new DayGain(Samples.SALES, Samples.DAY, Quantity.of(1), Quantity.ZERO, Quantity.ZERO)));
        });
    }

    private void credits() {
        List<IssueId> issues =
                LongStream.rangeClosed(1, 5 * BATCH).mapToObj(IssueId::new).toList();
        rate("  issues credited for the first time", issues, issue -> Samples.credit(issue.value(), target(issue)));
        rate("  issues taken back", issues, issue -> Samples.credit(issue.value(), target(issue))
                .reversed(Reason.of(Reason.Code.REOPENED)));
    }

    private interface Settled {
        Credit of(IssueId issue);
    }

    /** As the worker does it: hints, credits read, and one write for each batch. */
    private void rate(String what, List<IssueId> issues, Settled settled) {
        store.inbox().addAll(issues);
        long begin = System.nanoTime();
        for (int from = 0; from < issues.size(); from += BATCH) {
            List<Inbox.Row> hints = store.inbox().above(0, BATCH);
            List<IssueId> batch = issues.subList(from, from + BATCH);
            store.links().ofIssues(batch);
            store.credits().ofIssues(batch);
            List<Change> changes = new ArrayList<>();
            batch.forEach(issue -> changes.addAll(settle(settled.of(issue))));
            write(new Journal.Batch(changes, hints.stream().map(Inbox.Row::id).toList(), Optional.empty()));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%-62s %8.0f issues/s%n", what + ", batches of " + BATCH, issues.size() / seconds);
    }

    private static List<Change> settle(Credit credit) {
        KeyResultId keyResult = credit.target().keyResult().orElseThrow();
        return List.of(
                new Change.PutCredit(credit),
                new Change.AppendEntry(Samples.entry(credit.target(), Samples.DAY, "1")),
                new Change.PutTotal(keyResult, Samples.TOTAL),
                new Change.PutDayGain(
                        new DayGain(keyResult, Samples.DAY, Quantity.of(1), Quantity.ZERO, Quantity.ZERO)));
    }

    /** Fifty deals close on one key result. */
    private static Target target(IssueId issue) {
        return Target.of(new KeyResultId(issue.value() / 50 + 1));
    }

    private void graph() {
        List<Change> all = new ArrayList<>();
        LongStream.rangeClosed(1, OBJECTIVES).forEach(id -> all.add(new Change.PutObjective(objective(id))));
        LongStream.rangeClosed(1, KEY_RESULTS).forEach(id -> {
            all.add(new Change.PutKeyResult(keyResult(id)));
            all.add(new Change.PutTotal(new KeyResultId(id), Samples.TOTAL));
        });
        long begin = System.nanoTime();
        write(new Journal.Batch(all, List.of(), Optional.empty()));
        System.out.printf(
                "%-62s %8.1f s%n", "  writing 10,000 objectives, 50,000 key results and totals", since(begin));
        for (int i = 0; i < 3; i++) {
            begin = System.nanoTime();
            Facts facts = store.journal().load();
            System.out.printf(
                    "%-62s %8.2f s%n", "  loading them (" + facts.keyResults().size() + " key results)", since(begin));
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Objective objective(long id) {
        Objective like = Samples.CHILD;
        return new Objective(
                new ObjectiveId(id),
                1,
                like.title(),
                "Why we do this, in one line",
                like.unit(),
                like.period(),
                null,
                Samples.ANNA,
                like.kind(),
                like.rollUp(),
                like.weight(),
                like.healthBy(),
                like.audience(),
                like.state());
    }

    private static KeyResult keyResult(long id) {
        KeyResult like = Samples.PROFIT;
        return new KeyResult(
                new KeyResultId(id),
                1,
                new ObjectiveId(id / 5 + 1),
                like.title(),
                like.measure(),
                like.rollUp(),
                like.crediting(),
                null,
                null,
                like.weight(),
                like.owner(),
                null,
                null,
                like.brokenDown(),
                null,
                false);
    }

    private void write(Change... changes) {
        write(new Journal.Batch(List.of(changes), List.of(), Optional.empty()));
    }

    private void write(Journal.Batch batch) {
        Revision next = StoreContract.after(store.journal().newest());
        store.journal().write(next, Samples.NOW, batch);
    }

    private static void times(String what, int count, Runnable work) {
        long[] micros = new long[count];
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            work.run();
            micros[i] = (System.nanoTime() - begin) / 1_000;
        }
        Arrays.sort(micros);
        System.out.printf(
                "%-62s %8.2f ms median, %.2f ms p99%n", what, micros[count / 2] / 1e3, micros[count * 99 / 100] / 1e3);
    }
}
