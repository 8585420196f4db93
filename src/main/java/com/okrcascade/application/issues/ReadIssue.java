package com.okrcascade.application.issues;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.crediting.Candidates;
import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Links;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.credit.Candidate;
import com.okrcascade.domain.credit.Offer;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Target;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what an issue gives, gave or would give, to somebody who may browse it. */
public final class ReadIssue {
    private final ReadGraph readGraph;
    private final Issues issues;
    private final Links links;
    private final Credits credits;

    public ReadIssue(ReadGraph readGraph, Issues issues, Links links, Credits credits) {
        this.readGraph = readGraph;
        this.issues = issues;
        this.links = links;
        this.credits = credits;
    }

    /**
     * An issue with everything it is attached to.
     *
     * @param hasChildren whether it gives through sub-tasks or, as an epic, through issues
     */
    public record Panel(Reading reading, Issues.Brief issue, boolean hasChildren, List<Attached> attached) {}

    /**
     * One target of an issue, with its link and its credit where there are any.
     *
     * @param through the link of an issue above by which it gives
     * @param above that issue, for whoever may browse it
     */
    public record Attached(
            Target target,
            Optional<IssueLink> link,
            Optional<Credit> credit,
            Optional<IssueLink> through,
            Optional<Issues.Brief> above) {}

    public Panel of(Actor actor, String idOrKey) {
        Reading reading = readGraph.as(actor);
        Issues.Brief issue = browse(actor, idOrKey);
        Map<Target, IssueLink> linked = links.ofIssues(List.of(issue.id())).stream()
                .collect(Collectors.toMap(
                        IssueLink::target, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<Target, Credit> credited = credits.ofIssues(List.of(issue.id())).stream()
                .collect(
                        Collectors.toMap(Credit::target, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<Attached> attached = Stream.concat(linked.keySet().stream(), credited.keySet().stream())
                .distinct()
                .filter(reading.graph()::has)
                .map(target -> attached(
                        actor,
                        target,
                        Optional.ofNullable(linked.get(target)),
                        Optional.ofNullable(credited.get(target))))
                .toList();
        boolean hasChildren = !issues.withChildren(List.of(issue.id())).isEmpty();
        return new Panel(reading, issue, hasChildren, attached);
    }

    private Attached attached(Actor actor, Target target, Optional<IssueLink> link, Optional<Credit> credit) {
        Optional<IssueLink> through = link.isPresent()
                ? Optional.empty()
                : credit.flatMap(given -> Optional.ofNullable(given.link())).flatMap(links::find);
        Optional<Issues.Brief> above = through.flatMap(
                        other -> actor.key().map(reader -> issues.browsable(List.of(other.issue()), reader)))
                .flatMap(found -> found.values().stream().findFirst());
        return new Attached(target, link, credit, through, above);
    }

    /**
     * What this issue would give each of these key results if it were linked to them and done, as a change of their
     * value; none where its field says nothing.
     */
    public Map<KeyResult, Quantity> offers(Reading reading, Issues.Brief issue, List<KeyResult> keyResults) {
        Candidates candidates = new Candidates(reading.graph());
        Map<KeyResult, Candidate> possible = new LinkedHashMap<>();
        keyResults.forEach(keyResult ->
                candidates.ifLinked(Target.of(keyResult.id())).ifPresent(found -> possible.put(keyResult, found)));
        Set<String> fields = new HashSet<>();
        possible.values().forEach(candidate -> candidate.rule().field().ifPresent(fields::add));
        Issues.Reading facts = issues.read(List.of(issue.id()), fields);
        Map<KeyResult, Quantity> offers = new LinkedHashMap<>();
        Optional.ofNullable(facts.facts().get(issue.id()))
                .ifPresent(issueFacts -> possible.forEach((keyResult, candidate) ->
                        Offer.of(issueFacts, candidate).ifPresent(amount -> offers.put(keyResult, amount))));
        return offers;
    }

    public Issues.Brief browse(Actor actor, String idOrKey) {
        return actor.key().flatMap(reader -> issues.find(idOrKey, reader)).orElseThrow(() -> new NotThere(idOrKey));
    }

    /** The first targets that the reader may see and a text speaks of, those whose time is now before others. */
    public List<KeyResult> keyResultsAbout(Reading reading, String text, int most) {
        Graph graph = reading.graph();
        return graph.directory()
                .about(text, graph.today())
                .filter(reading.access()::maySee)
                .limit(most)
                .flatMap(id -> graph.find(id).stream())
                .toList();
    }
}
