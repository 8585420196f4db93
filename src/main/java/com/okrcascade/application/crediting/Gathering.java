package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Links;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.credit.IssueFacts;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links, credits and facts of issues, gathered step by step. An issue gives by the links of its parents, too; and a
 * linked parent gives something else itself when a child comes or goes, so it is looked at with its children.
 */
final class Gathering {
    private final Graph graph;
    private final Answers answers;
    private final Links links;
    private final Credits credits;

    private final Set<IssueId> taken = new LinkedHashSet<>();
    private final Set<IssueId> askedForLinks = new HashSet<>();
    private final Map<IssueId, List<IssueLink>> linked = new HashMap<>();
    private final Map<IssueId, List<Credit>> credited = new HashMap<>();
    private final Map<IssueId, IssueFacts> facts = new HashMap<>();
    private final Map<IssueId, String> failures = new HashMap<>();

    Gathering(Graph graph, Answers answers, Links links, Credits credits) {
        this.graph = graph;
        this.answers = answers;
        this.links = links;
        this.credits = credits;
    }

    Set<IssueId> taken() {
        return taken;
    }

    Issues.Reading reading() {
        return new Issues.Reading(facts, failures);
    }

    Map<IssueId, List<IssueLink>> linked() {
        return linked;
    }

    Map<IssueId, List<Credit>> credited() {
        return credited;
    }

    /** Of the issues taken those that are linked and have children. */
    Set<IssueId> withChildren() {
        Set<IssueId> asked = new HashSet<>(taken);
        asked.retainAll(linked.keySet());
        asked.retainAll(facts.keySet());
        return answers.withChildren(asked);
    }

    void take(Collection<IssueId> ids) {
        taken.addAll(ids);
        credits.ofIssues(ids).forEach(credit -> credited.computeIfAbsent(credit.issue(), issue -> new ArrayList<>())
                .add(credit));
        answers.recorded(ids, credited);
        addLinks(ids);
        Set<String> fields = fieldIds(linksOf(ids));
        fields.addAll(graph.queries().fieldIds());
        read(ids, fields);
        takeLinksAbove(ids, fields);
    }

    /**
     * The issues that stand or stood above those taken and give by hand; and what is below those that came under such an
     * issue or left it, because Jira tells of them alone.
     */
    Set<IssueId> around() {
        Set<IssueId> around = givingAbove();
        taken.stream()
                .filter(facts::containsKey)
                .filter(this::changedPlace)
                .forEach(id -> around.addAll(answers.below(id)));
        around.removeAll(taken);
        return around;
    }

    private boolean changedPlace(IssueId id) {
        Set<LinkId> own = linksOf(List.of(id)).map(IssueLink::id).collect(Collectors.toSet());
        Set<LinkId> before = creditsOf(id)
                .flatMap(credit -> Optional.ofNullable(credit.link()).stream())
                .filter(link -> !own.contains(link))
                .collect(Collectors.toSet());
        return !before.equals(linksOf(above(id).toList()).map(IssueLink::id).collect(Collectors.toSet()));
    }

    private Set<IssueId> givingAbove() {
        Set<LinkId> known = linksOf(linked.keySet()).map(IssueLink::id).collect(Collectors.toSet());
        Stream<IssueId> left = taken.stream()
                .flatMap(this::creditsOf)
                .flatMap(credit -> Optional.ofNullable(credit.link()).stream())
                .distinct()
                .filter(link -> !known.contains(link))
                .flatMap(link -> links.find(link).stream())
                .map(IssueLink::issue);
        return Stream.concat(linked.keySet().stream(), left).collect(Collectors.toCollection(HashSet::new));
    }

    private void takeLinksAbove(Collection<IssueId> ids, Set<String> fields) {
        addLinks(ids.stream().flatMap(this::above).collect(Collectors.toSet()));
        Set<IssueId> incomplete = ids.stream()
                .filter(id -> !fields.containsAll(fieldIds(linksOf(above(id).toList()))))
                .collect(Collectors.toSet());
        if (incomplete.isEmpty()) return;
        Set<String> more =
                fieldIds(linksOf(incomplete.stream().flatMap(this::above).collect(Collectors.toSet())));
        more.addAll(fields);
        read(incomplete, more);
    }

    Stream<Credit> creditsOf(IssueId id) {
        return credited.getOrDefault(id, List.of()).stream();
    }

    private Stream<IssueId> above(IssueId id) {
        return Optional.ofNullable(facts.get(id)).stream().flatMap(issue -> issue.ancestors().stream());
    }

    private void read(Collection<IssueId> ids, Set<String> fields) {
        Issues.Reading reading = answers.read(ids, fields);
        facts.putAll(reading.facts());
        failures.putAll(reading.failures());
        facts.keySet().removeAll(reading.failures().keySet());
    }

    private void addLinks(Collection<IssueId> ids) {
        Set<IssueId> unknown = new HashSet<>(ids);
        unknown.removeAll(askedForLinks);
        if (unknown.isEmpty()) return;
        askedForLinks.addAll(unknown);
        linked.putAll(links.ofIssues(unknown).stream().collect(Collectors.groupingBy(IssueLink::issue)));
    }

    private Stream<IssueLink> linksOf(Collection<IssueId> ids) {
        return ids.stream().flatMap(id -> linked.getOrDefault(id, List.of()).stream());
    }

    private Set<String> fieldIds(Stream<IssueLink> asking) {
        Set<String> fields = new HashSet<>();
        asking.flatMap(this::rules).flatMap(rule -> rule.field().stream()).forEach(fields::add);
        return fields;
    }

    private Stream<CreditRule> rules(IssueLink link) {
        return Stream.concat(Optional.ofNullable(link.rule()).stream(), ruleOf(link.target()).stream());
    }

    private Optional<CreditRule> ruleOf(Target target) {
        Optional<Crediting> crediting = target.map(
                id -> graph.find(id).flatMap(keyResult -> Optional.ofNullable(keyResult.crediting())),
                kpi -> graph.facts()
                        .kpis()
                        .find(kpi.id().value())
                        .flatMap(row -> Optional.ofNullable(row.crediting())));
        return crediting.map(Crediting::rule);
    }
}
