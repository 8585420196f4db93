package com.okrcascade.application.demo;

import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes on while people watch: one thing after the other, as one of the people of ABC. Now and then a deal that was
 * won is reopened, and won again later.
 */
final class Present {
    private static final Logger LOG = LoggerFactory.getLogger(Present.class);
    private static final int REOPENS_EVERY = 12;
    private static final int WINS_AGAIN_AFTER = 2;

    private final DemoSite site;
    private final DemoPeople people;
    private final Simulation simulation;
    private final SplittableRandom random;
    private int steps;
    private Optional<Won> lastWon = Optional.empty();

    private record Won(IssueId issue, DemoSite.Closing closing) {}

    Present(DemoSite site, DemoPeople people, Simulation simulation, SplittableRandom random) {
        this.site = site;
        this.people = people;
        this.simulation = simulation;
        this.random = random;
    }

    /** The next thing. What Jira refuses, because somebody was at the same issue, is left alone. */
    void step(Instant now) {
        steps++;
        try {
            step(steps % REOPENS_EVERY, now);
        } catch (SiteRefused refused) {
            LOG.info("The demo leaves an issue as it is, because Jira refused a change");
            lastWon = Optional.empty();
        }
    }

    private void step(int turn, Instant now) {
        int reopening = REOPENS_EVERY - WINS_AGAIN_AFTER;
        if (turn == reopening && lastWon.isPresent()) reopen(lastWon.get());
        else if (turn == 0 && lastWon.isPresent()) winAgain(lastWon.get());
        else next(now, turn < reopening);
    }

    private void reopen(Won won) {
        site.reopen(won.issue(), won.closing().by());
    }

    private void winAgain(Won won) {
        lastWon = Optional.empty();
        site.close(won.issue(), won.closing());
    }

    private void next(Instant now, boolean remembered) {
        Simulation.Happening happening = simulation.next(random);
        UserKey by = Past.someone(people, happening, random);
        IssueId issue =
                site.open(new DemoSite.NewIssue(happening.work(), happening.summary(), happening.amount(), by, now));
        DemoSite.Closing closing = new DemoSite.Closing(happening.outcome(), by, null);
        site.close(issue, closing);
        boolean won = happening.work() == DemoSite.Work.DEAL && happening.outcome() == DemoSite.Outcome.WON;
        if (won && remembered) lastWon = Optional.of(new Won(issue, closing));
    }
}
