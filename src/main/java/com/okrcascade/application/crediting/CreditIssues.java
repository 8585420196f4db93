package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.DayGains;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Links;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.credit.Candidate;
import com.okrcascade.domain.credit.Desired;
import com.okrcascade.domain.credit.IssueFacts;
import com.okrcascade.domain.credit.Rulebook;
import com.okrcascade.domain.credit.Settlement;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Computes what issues should give now, compares it with what is recorded, and says what to write. It looks at the state
 * of the issues and at nothing else, so whatever happened, in whatever order and however often, it ends at the same
 * numbers.
 */
public final class CreditIssues {
    private final Issues issues;
    private final IssueSearch search;
    private final Looking looking;
    private final Credits credits;
    private final Booking booking;
    private final BucketBooking bucketBooking;
    private final KpiReadings kpiReadings;
    private final Clock clock;

    public CreditIssues(
            Issues issues,
            IssueSearch search,
            Links links,
            Credits credits,
            DayGains dayGains,
            Buckets buckets,
            Clock clock) {
        this.issues = issues;
        this.search = search;
        looking = new Looking(links, credits);
        this.credits = credits;
        booking = new Booking(dayGains);
        bucketBooking = new BucketBooking(buckets);
        kpiReadings = new KpiReadings(buckets, dayGains, clock);
        this.clock = clock;
    }

    /**
     * What was decided about some issues.
     *
     * @param failures the issues that could not be read, and why; nothing was decided about them
     */
    public record Verdict(List<Change> changes, Map<IssueId, String> failures) {}

    /**
     * How issues differ from what is recorded.
     *
     * @param settlements what would have to be written, of those that differ
     * @param recorded the credits they have
     * @param failures the issues that could not be read, and why
     */
    public record Comparison(
            Map<IssueId, Settlement> settlements, Map<IssueId, List<Credit>> recorded, Map<IssueId, String> failures) {}

    /** For a batch of which nothing has been asked yet. */
    public Answers answers() {
        return new Answers(issues, search);
    }

    /**
     * @param settled those of the issues that get their second look
     * @param answers what is not asked again
     */
    public Verdict decide(Graph graph, Collection<IssueId> ids, Set<IssueId> settled, Answers answers) {
        Look look = looking.at(graph, ids, settled, answers);
        Map<IssueId, Settlement> settlements = settlements(look, look.issues());
        MassReversal massReversal = new MassReversal(look, settlements, credits);
        settlements.keySet().removeAll(massReversal.spared());
        List<Change> changes = new ArrayList<>(massReversal.pauses());
        changes.addAll(changes(look, settlements.values()));
        return new Verdict(changes, look.reading().failures());
    }

    /** Compares all that issues should give now with what is recorded, for a report; writes nothing. */
    public Comparison compare(Graph graph, Collection<IssueId> ids) {
        Look look = looking.at(graph, ids, Set.copyOf(ids), answers());
        return new Comparison(
                settlements(look, ids), look.credits(), look.reading().failures());
    }

    private Map<IssueId, Settlement> settlements(Look look, Collection<IssueId> ids) {
        Set<IssueId> readable = new HashSet<>(ids);
        readable.removeAll(look.reading().failures().keySet());
        Map<IssueId, Settlement> settlements = new HashMap<>();
        for (IssueId id : readable) {
            Settlement settlement = settle(look, id);
            if (!settlement.isEmpty()) settlements.put(id, settlement);
        }
        return settlements;
    }

    private Settlement settle(Look look, IssueId id) {
        Map<Target, Credit> recorded =
                look.creditsOf(id).stream().collect(Collectors.toMap(Credit::target, Function.identity()));
        Optional<IssueFacts> facts = Optional.ofNullable(look.reading().facts().get(id));
        if (facts.isEmpty()) {
            return Settlement.of(recorded, List.of(), credit -> Reason.of(Reason.Code.ISSUE_DELETED), clock.instant());
        }
        Rulebook rulebook = rulebook(look.graph(), recorded.values());
        List<Candidate> candidates = candidates(look, facts.get(), recorded.values(), rulebook);
        List<Credit> desired = Desired.credits(facts.get(), candidates, recorded, rulebook);
        Departure departure = new Departure(look, facts.get());
        return Settlement.of(recorded, desired, departure::why, clock.instant());
    }

    private static List<Candidate> candidates(
            Look look, IssueFacts issue, Collection<Credit> recorded, Rulebook rulebook) {
        Candidates candidates = new Candidates(look.graph());
        LocalDate day = day(issue, rulebook);
        List<Candidate> found = new ArrayList<>();
        new HandLinks(look, issue).giving().forEach(link -> candidates.of(link).ifPresent(found::add));
        look.matches().forEach((search, matching) -> {
            if (!matching.contains(issue.id())) return;
            for (IssueQuery query : look.graph().queries().taking(search, day)) {
                candidates.of(query).ifPresent(found::add);
            }
        });
        keptByPausedQueries(look.graph(), recorded)
                .forEach(query -> candidates.of(query).ifPresent(found::add));
        return found;
    }

    /** A query that is paused is not asked, so what it gave stays with its issues. */
    private static List<IssueQuery> keptByPausedQueries(Graph graph, Collection<Credit> recorded) {
        return recorded.stream()
                .flatMap(credit -> Look.queryOf(graph, credit).stream())
                .filter(query -> query.state() == QueryState.PAUSED)
                .toList();
    }

    /** The day on which a query's match counts, or would count if the issue were done today. */
    private static LocalDate day(IssueFacts issue, Rulebook rulebook) {
        if (issue.resolvedAt() != null) return rulebook.dayOf().apply(issue.resolvedAt());
        return rulebook.seenDone();
    }

    private static Rulebook rulebook(Graph graph, Collection<Credit> recorded) {
        return new Rulebook(
                graph.facts().settings()::excludes,
                graph.calendar()::dayOf,
                graph.today(),
                Credit.seenDone(recorded).orElse(graph.today()));
    }

    private List<Change> changes(Look look, Collection<Settlement> settlements) {
        List<Change> changes = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        List<Credit> before = new ArrayList<>();
        List<Credit> after = new ArrayList<>();
        for (Settlement settlement : settlements) {
            settlement.put().forEach(credit -> changes.add(new Change.PutCredit(credit)));
            settlement.removed().forEach(pair -> changes.add(new Change.RemoveCredit(pair)));
            entries.addAll(settlement.entries());
            after.addAll(settlement.put());
            before.addAll(replaced(look, settlement));
        }
        changes.addAll(booking.of(look.graph(), entries));
        List<Change> buckets = bucketBooking.of(look.graph(), before, after);
        changes.addAll(buckets);
        changes.addAll(KpiReadings.hints(look.graph(), kpis(buckets)));
        return changes;
    }

    /** What a key result that reads a KPI has to book so that its value is the KPI's. */
    List<Change> readings(Graph graph, KeyResultId keyResult) {
        return kpiReadings.of(graph, keyResult);
    }

    private static List<KpiId> kpis(List<Change> buckets) {
        return buckets.stream()
                .filter(Change.PutBucket.class::isInstance)
                .map(change -> ((Change.PutBucket) change).entry().kpi())
                .toList();
    }

    private static List<Credit> replaced(Look look, Settlement settlement) {
        Set<Credit.Pair> pairs = new HashSet<>(settlement.removed());
        settlement.put().forEach(credit -> pairs.add(credit.pair()));
        return pairs.stream()
                .map(Credit.Pair::issue)
                .distinct()
                .flatMap(issue -> look.creditsOf(issue).stream())
                .filter(credit -> pairs.contains(credit.pair()))
                .toList();
    }
}
