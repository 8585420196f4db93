package com.okrcascade.application.demo;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.fault.Fault;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.People;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the ABC company in a thread of its own, and then keeps it moving. First its past, in Jira alone, and then the goal
 * and what lies below it, so that each deal is credited once and on its day. What is there stays: asked for again it goes
 * on where it was.
 */
public final class RunDemo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunDemo.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int MOST_LOOKS = 120;
    private static final Duration LAST_STEP = Duration.ofSeconds(5);

    private final Abc abc;
    private final ReadGraph readGraph;
    private final DemoSite site;
    private final People people;
    private final IssueSearch search;
    private final Issues issues;
    private final Clock clock;
    private final Duration pace;
    private final UnaryOperator<Runnable> prepared;
    private volatile DemoStatus status = DemoStatus.IDLE;
    private CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;

    /**
     * @param pace between two things that happen while people watch, at first
     * @param prepared what Jira asks of threads that it did not start
     */
    public RunDemo(
            Abc abc,
            ReadGraph readGraph,
            DemoSite site,
            People people,
            IssueSearch search,
            Issues issues,
            Clock clock,
            Duration pace,
            UnaryOperator<Runnable> prepared) {
        this.abc = abc;
        this.readGraph = readGraph;
        this.site = site;
        this.people = people;
        this.search = search;
        this.issues = issues;
        this.clock = clock;
        this.pace = pace;
        this.prepared = prepared;
    }

    public DemoStatus status(Actor actor) {
        readGraph.as(actor).access().requireAdminister();
        return status;
    }

    /**
     * Creates the company or goes on with it.
     *
     * @param days how many days of the past at most; empty is all of the goal's
     */
    public synchronized DemoStatus start(Actor actor, long seed, Optional<Integer> days) {
        readGraph.as(actor).access().requireAdminister();
        UserKey admin = actor.key().orElseThrow();
        List<String> missing = site.missing();
        if (!missing.isEmpty()) throw new DemoNeeds(missing);
        if (status.state() == DemoStatus.State.RUNNING) return status;
        halt();
        status = DemoStatus.at(DemoStatus.Step.PAST);
        CountDownLatch untilStopped = new CountDownLatch(1);
        stop = untilStopped;
        Run run = new Run(actor, new DemoPeople(site, people, admin), new Simulation(seed), days, untilStopped);
        Thread started = new Thread(prepared.apply(run), "okr-demo");
        started.setDaemon(true);
        started.start();
        thread = started;
        return status;
    }

    /** Ends the thread after what it is at. It is not interrupted: a database file does not survive that. */
    @Override
    public synchronized void close() {
        halt();
    }

    private void halt() {
        @Nullable Thread running = thread;
        stop.countDown();
        if (running == null) return;
        try {
            running.join(LAST_STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    /** One run, from the past into the present. */
    private final class Run implements Runnable {
        private final Actor admin;
        private final DemoPeople staff;
        private final Simulation simulation;
        private final Optional<Integer> days;
        private final CountDownLatch untilStopped;

        Run(Actor admin, DemoPeople staff, Simulation simulation, Optional<Integer> days, CountDownLatch untilStopped) {
            this.admin = admin;
            this.staff = staff;
            this.simulation = simulation;
            this.days = days;
            this.untilStopped = untilStopped;
        }

        @Override
        public void run() {
            try {
                awaitPeriods();
                past();
                if (stopped()) return;
                status = DemoStatus.at(DemoStatus.Step.COMPANY);
                DemoStatus.Goal goal = company();
                new Pipeline(site, search, simulation)
                        .fill(staff, admin.key().orElseThrow(), clock.instant(), new SplittableRandom(clock.millis()));
                status = DemoStatus.live(goal);
                present();
                status = status.stopped();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (SiteRefused refused) { // the admin reads why on the page; the next start goes on from here
                status = status.failed(String.valueOf(refused.getMessage()));
            } catch (RuntimeException failure) {
                status = status.failed(Fault.logged(LOG, "The demo", failure));
            }
        }

        /** A new company gets its periods when Jira has started, which may be a moment after somebody asks. */
        private void awaitPeriods() throws InterruptedException {
            for (int look = 0;
                    look < MOST_LOOKS
                            && abc.graphs().refreshed().facts().periods().size() == 0;
                    look++) {
                untilStopped.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        private void past() {
            Past past = new Past(site, search, issues);
            var graph = abc.graphs().refreshed();
            LocalDate first = new AbcPeriods(graph).longest().window().first();
            LocalDate wanted = days.map(graph.today()::minusDays).orElse(first);
            List<LocalDate> missing = past.missing(
                    graph, wanted.isAfter(first) ? wanted : first, admin.key().orElseThrow());
            for (int done = 0; done < missing.size() && !stopped(); done++) {
                status = DemoStatus.past(done, missing.size());
                past.make(missing.get(done), graph, simulation, staff);
            }
        }

        private DemoStatus.Goal company() {
            String amountField = site.amountField();
            new AbcUnits(abc, admin, staff).make();
            DemoStatus.Goal goal = new AbcGoal(abc, admin, staff).make(amountField);
            new AbcTeams(abc, admin, staff).make();
            new AbcKpis(abc, admin).make(amountField);
            return goal;
        }

        /** Each pause is a little longer, so that a demo left alone does not reach the goal overnight. */
        private void present() throws InterruptedException {
            Present present = new Present(site, staff, simulation, new SplittableRandom(clock.millis()));
            Duration pause = pace;
            while (!untilStopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                present.step(clock.instant());
                Duration longer = pause.multipliedBy(102).dividedBy(100);
                pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
            }
        }

        private boolean stopped() {
            return untilStopped.getCount() == 0;
        }
    }
}
