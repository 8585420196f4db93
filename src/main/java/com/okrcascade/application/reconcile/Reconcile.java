package com.okrcascade.application.reconcile;

import com.okrcascade.application.crediting.CreditIssues;
import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Links;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.upkeep.Phase;
import com.okrcascade.domain.upkeep.Place;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what Jira says now with the recorded credits: first every issue with a credit or a link, then what each search
 * finds beyond those; after a start only what was updated meanwhile. It writes nothing but hints, so it is in nobody's
 * way, and crediting alone changes numbers.
 */
public final class Reconcile implements Walk {
    /** How many issues one step compares. */
    static final int STEP = 500;

    private final CompareIssues compareIssues;
    private final Issues issues;
    private final Credits credits;
    private final Links links;
    private final IssueSearch search;
    private final Graphs graphs;

    public Reconcile(
            CreditIssues creditIssues,
            Issues issues,
            Credits credits,
            Links links,
            IssueSearch search,
            Inbox inbox,
            Graphs graphs) {
        compareIssues = new CompareIssues(creditIssues, graphs, inbox);
        this.issues = issues;
        this.credits = credits;
        this.links = links;
        this.search = search;
        this.graphs = graphs;
    }

    @Override
    public RunKind kind() {
        return RunKind.RECONCILE;
    }

    @Override
    public Place beginning(boolean full) {
        return full ? recorded() : Place.beginning(Phase.RECENT, 0);
    }

    private Place recorded() {
        return Place.beginning(Phase.RECORDED, credits.size() + links.count());
    }

    @Override
    public Step step(Run run) {
        return switch (run.place().phase()) {
            case RECENT -> recent(run.place(), Objects.requireNonNull(run.since()));
            case RECORDED -> recorded(run.place());
            case SEARCHES -> searches(run.place());
            case KEY_RESULTS, KPIS -> throw new IllegalStateException("not a phase of a reconcile");
        };
    }

    /** Where Jira cannot tell what was updated, everything is compared. */
    private Step recent(Place place, Instant since) {
        IssueSearch.Answer answer = search.updatedSince(since, place.above(), STEP);
        if (answer.failure().isPresent()) return Step.of(Optional.of(recorded()), Compared.NOTHING);
        Set<IssueId> found = answer.found();
        return found.isEmpty()
                ? Step.of(Optional.empty(), Compared.NOTHING)
                : Step.of(Optional.of(place.after(last(found), found.size())), compareIssues.compare(found));
    }

    private Step recorded(Place place) {
        List<IssueId> next = Stream.concat(
                        credits.issues(place.above(), STEP).stream(), links.issues(place.above(), STEP).stream())
                .distinct()
                .sorted(Comparator.comparing(IssueId::value))
                .limit(STEP)
                .toList();
        if (next.isEmpty()) {
            return Step.of(Optional.of(Place.beginning(Phase.SEARCHES, asked().size())), Compared.NOTHING);
        }
        List<IssueLink> linked = links.ofIssues(next);
        Compared compared = compareIssues.compare(withAllBelow(next, linked));
        long rows = credits.ofIssues(next).size() + (long) linked.size();
        return Step.of(Optional.of(place.after(last(next), rows)), compared);
    }

    /** A linked issue gives through everything below it; what has a credit of its own comes by itself. */
    private Set<IssueId> withAllBelow(List<IssueId> listed, List<IssueLink> linked) {
        Set<IssueId> below = new LinkedHashSet<>();
        linked.stream().map(IssueLink::issue).distinct().forEach(issue -> below.addAll(issues.below(issue)));
        Set<IssueId> all = new LinkedHashSet<>(listed);
        if (!below.isEmpty()) all.addAll(withoutRecord(below));
        return all;
    }

    /** An issue that a search finds and that has a credit or a link was compared before. */
    private Step searches(Place place) {
        Optional<Map.Entry<Long, IssueQuery.Search>> next = Optional.ofNullable(asked().higherEntry(place.above()));
        if (next.isEmpty()) return Step.of(Optional.empty(), Compared.NOTHING);
        Place nextSearch = place.after(next.get().getKey(), 1);
        IssueSearch.Answer answer = search.above(next.get().getValue(), place.inside(), STEP);
        if (answer.failure().isPresent()) return Step.of(Optional.of(nextSearch), Compared.FAILED);
        if (answer.found().isEmpty()) return Step.of(Optional.of(nextSearch), Compared.NOTHING);
        return Step.of(
                Optional.of(place.insideAfter(last(answer.found()))),
                compareIssues.compare(withoutRecord(answer.found())));
    }

    private Set<IssueId> withoutRecord(Collection<IssueId> found) {
        Set<IssueId> rest = new HashSet<>(found);
        credits.ofIssues(found).stream().map(Credit::issue).forEach(rest::remove);
        links.ofIssues(found).stream().map(IssueLink::issue).forEach(rest::remove);
        return rest;
    }

    /** Each search once, by the lowest id of the queries that share it. */
    private TreeMap<Long, IssueQuery.Search> asked() {
        Set<IssueQuery.Search> running = graphs.refreshed().queries().searches();
        Map<IssueQuery.Search, Long> lowest = graphs.refreshed().facts().queries().stream()
                .filter(query -> running.contains(query.search()))
                .collect(
                        Collectors.toMap(IssueQuery::search, query -> query.id().value(), Math::min));
        TreeMap<Long, IssueQuery.Search> asked = new TreeMap<>();
        lowest.forEach((one, id) -> asked.put(id, one));
        return asked;
    }

    private static long last(Collection<IssueId> issues) {
        return issues.stream().mapToLong(IssueId::value).max().orElseThrow();
    }
}
