package com.okrcascade.application.crediting;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Shows an administrator whether crediting keeps up, as this node knows it. */
public final class ReadHealth {
    private final ReadGraph readGraph;
    private final Inbox inbox;
    private final CreditingHealth crediting;
    private final Writes writes;
    private final Issues issues;
    private final Clock clock;

    public ReadHealth(
            ReadGraph readGraph, Inbox inbox, CreditingHealth crediting, Writes writes, Issues issues, Clock clock) {
        this.readGraph = readGraph;
        this.inbox = inbox;
        this.crediting = crediting;
        this.writes = writes;
        this.issues = issues;
        this.clock = clock;
    }

    /**
     * How crediting is.
     *
     * @param node where the question was answered
     * @param waiting rows without a first look
     * @param oldest for how long the first of them has waited
     * @param settling rows between their two looks
     * @param writesWaiting for how long this node's writes have waited for one that another node does not end
     * @param epicsTrouble why epics cannot be told, so that a linked one gives itself alone
     */
    public record Health(
            String node,
            int waiting,
            Duration oldest,
            int settling,
            Optional<Duration> halfOfLags,
            Optional<Duration> mostOfLags,
            Duration writesWaiting,
            Optional<String> epicsTrouble,
            long revision,
            long objectives,
            long keyResults) {}

    public Health as(Actor actor) {
        Reading reading = readGraph.as(actor);
        reading.access().requireAdminister();
        var facts = reading.graph().facts();
        int settling = crediting.settling();
        return new Health(
                crediting.node(),
                Math.max(0, inbox.size() - settling),
                firstWaiting().map(this::age).orElse(Duration.ZERO),
                settling,
                crediting.lag(50),
                crediting.lag(95),
                writes.waiting(),
                issues.epicsTrouble(),
                reading.graph().revision().number(),
                facts.objectives().stream().filter(Objective::counts).count(),
                facts.keyResults().stream()
                        .map(KeyResult::id)
                        .filter(id -> reading.graph().find(id).isPresent())
                        .count());
    }

    private Optional<Inbox.Row> firstWaiting() {
        long above = 0;
        while (true) {
            List<Inbox.Row> page = inbox.above(above, InboxRounds.CHUNK);
            Optional<Inbox.Row> first =
                    page.stream().filter(row -> !crediting.hasLookedAt(row)).findFirst();
            if (first.isPresent() || page.isEmpty()) return first;
            above = page.get(page.size() - 1).id();
        }
    }

    private Duration age(Inbox.Row row) {
        Duration age = Duration.between(row.at(), clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }
}
