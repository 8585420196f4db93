package com.okrcascade.application.memory;

import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.People;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.credit.IssueFacts;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A Jira of a few issues: their state is what the database has, and the index knows what it was told. Its searches are
 * predicates with a name.
 */
public final class InMemoryJira implements Issues, IssueSearch, People {
    /** One issue; what is done has a resolution. */
    public record Deal(
            long id,
            String project,
            Instant createdAt,
            FieldValue amount,
            @Nullable String resolution,
            @Nullable Instant resolvedAt) {
        /** One that was there before anything else. */
        public Deal(
                long id, String project, FieldValue amount, @Nullable String resolution, @Nullable Instant resolvedAt) {
            this(id, project, Instant.EPOCH, amount, resolution, resolvedAt);
        }

        public Deal created(Instant at) {
            return new Deal(id, project, at, amount, resolution, resolvedAt);
        }

        public Deal withAmount(String number) {
            return new Deal(id, project, createdAt, FieldValue.of(Quantity.parse(number)), resolution, resolvedAt);
        }

        public Deal resolved(String as, Instant at) {
            return new Deal(id, project, createdAt, amount, as, at);
        }

        /** The same issue in another project: its key changes, its id stays. */
        public Deal movedTo(String other) {
            return new Deal(id, other, amount, resolution, resolvedAt);
        }

        public Deal reopened() {
            return new Deal(id, project, createdAt, amount, null, null);
        }
    }

    /** The name of the search for what was updated, to break it by. */
    public static final String UPDATED = "updated";

    private final TreeMap<Long, Deal> issues = new TreeMap<>();
    private final TreeMap<Long, Deal> index = new TreeMap<>();
    private final Map<String, Predicate<Deal>> searches = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Long, Status> statuses = new HashMap<>();
    private final Set<Long> hidden = new HashSet<>();
    private final Set<Long> unreadable = new HashSet<>();
    private final Map<Long, Instant> updates = new HashMap<>();
    private final Set<UserKey> gone = new HashSet<>();
    private final Set<String> archived = new HashSet<>();
    private boolean fieldGone;
    private boolean lagging;

    public void search(String jql, Predicate<Deal> finds) {
        searches.put(jql, finds);
    }

    public void put(Deal deal) {
        issues.put(deal.id(), deal);
        if (!lagging && !archived.contains(deal.project())) index.put(deal.id(), deal);
    }

    public void delete(long id) {
        issues.remove(id);
        if (!lagging) index.remove(id);
    }

    /** Where an issue stands in its workflow, whatever its resolution. */
    private record Status(String id, boolean isDone) {}

    /** Jira may call an issue done that has no resolution, and the other way round. */
    public void status(long issue, String id, boolean inDoneCategory) {
        statuses.put(issue, new Status(id, inDoneCategory));
    }

    /** From now on an issue is below another: a sub-task below its issue, an issue below its epic. */
    public void putBelow(long child, long parent) {
        parents.put(child, parent);
    }

    public void takeOut(long child) {
        parents.remove(child);
    }

    public Deal get(long id) {
        return issues.get(id);
    }

    public Collection<Deal> all() {
        return issues.values();
    }

    /** From now on the index does not follow. */
    public void lag() {
        lagging = true;
    }

    public void catchUp() {
        lagging = false;
        index.clear();
        index.putAll(issues);
    }

    /** Forgets everything in the index, as when it is built anew. */
    public void emptyIndex() {
        index.clear();
    }

    /** Somebody left: searches as this person fail. */
    public void deactivate(UserKey person) {
        gone.add(person);
    }

    /** No search finds an archived project or an issue of it; the database still has them. */
    public void archive(String project) {
        archived.add(project);
        index.values().removeIf(deal -> deal.project().equals(project));
    }

    /** An administrator deleted the field that holds the amounts. */
    public void deleteField() {
        fieldGone = true;
    }

    /** The app that brings the field is switched on again. */
    public void restoreField() {
        fieldGone = false;
    }

    public void breakSearch(String jql) {
        broken.add(jql);
    }

    public void mendSearch(String jql) {
        broken.remove(jql);
    }

    /** Nobody may browse it any more; it is there all the same. */
    public void hide(long id) {
        hidden.add(id);
        index.remove(id);
    }

    public void makeUnreadable(long id) {
        unreadable.add(id);
    }

    public void makeReadable(long id) {
        unreadable.remove(id);
    }

    @Override
    public Reading read(Collection<IssueId> ids, Set<String> fieldIds) {
        Map<IssueId, IssueFacts> facts = new HashMap<>();
        Map<IssueId, String> failures = new HashMap<>();
        for (IssueId id : ids) {
            Deal deal = issues.get(id.value());
            if (unreadable.contains(id.value())) failures.put(id, "broken");
            else if (deal != null) facts.put(id, facts(deal, fieldIds));
        }
        return new Reading(facts, failures);
    }

    private IssueFacts facts(Deal deal, Set<String> fieldIds) {
        boolean resolved = deal.resolution() != null;
        Status status = statuses.getOrDefault(deal.id(), new Status(resolved ? "3" : "1", resolved));
        FieldValue amount = fieldGone ? FieldValue.gone("amount") : deal.amount();
        Map<String, FieldValue> values = fieldIds.contains("amount") ? Map.of("amount", amount) : Map.of();
        return new IssueFacts(
                new IssueId(deal.id()),
                key(deal),
                deal.createdAt(),
                status.id(),
                status.isDone(),
                deal.resolution(),
                deal.resolvedAt(),
                ancestors(deal.id()),
                values);
    }

    private List<IssueId> ancestors(long id) {
        List<IssueId> above = new ArrayList<>();
        for (Long up = parents.get(id); up != null; up = parents.get(up)) above.add(new IssueId(up));
        return above;
    }

    @Override
    public Set<IssueId> withChildren(Collection<IssueId> ids) {
        return ids.stream().filter(id -> !below(id).isEmpty()).collect(Collectors.toSet());
    }

    @Override
    public Set<IssueId> below(IssueId top) {
        return issues.keySet().stream()
                .filter(id -> ancestors(id).contains(top))
                .map(IssueId::new)
                .collect(Collectors.toSet());
    }

    private static String key(Deal deal) {
        return deal.project() + "-" + deal.id();
    }

    @Override
    public Optional<Brief> find(String idOrKey, UserKey reader) {
        return issues.values().stream()
                .filter(deal ->
                        key(deal).equals(idOrKey) || Long.toString(deal.id()).equals(idOrKey))
                .findFirst()
                .map(InMemoryJira::brief);
    }

    @Override
    public Map<IssueId, Brief> browsable(Collection<IssueId> ids, UserKey reader) {
        return ids.stream()
                .filter(id -> issues.containsKey(id.value()) && !hidden.contains(id.value()))
                .collect(Collectors.toMap(id -> id, id -> brief(issues.get(id.value())), (one, other) -> one));
    }

    private static Brief brief(Deal deal) {
        return new Brief(new IssueId(deal.id()), key(deal), "Deal " + deal.id());
    }

    @Override
    public Answer matching(IssueQuery.Search search, Collection<IssueId> among) {
        if (broken.contains(search.jql())) return Answer.failed("the search is broken");
        if (gone.contains(search.runAs())) return Answer.failed(search.runAs().value() + " is not active");
        return Answer.of(among.stream()
                .filter(id -> index.containsKey(id.value()))
                .filter(id -> searches.get(search.jql()).test(index.get(id.value())))
                .collect(Collectors.toSet()));
    }

    @Override
    public Answer known(UserKey as, Collection<IssueId> among) {
        return Answer.of(
                among.stream().filter(id -> index.containsKey(id.value())).collect(Collectors.toSet()));
    }

    @Override
    public Answer above(IssueQuery.Search search, long id, int limit) {
        if (broken.contains(search.jql())) return Answer.failed("the search is broken");
        if (gone.contains(search.runAs())) return Answer.failed(search.runAs().value() + " is not active");
        return Answer.of(index.tailMap(id, false).values().stream()
                .filter(searches.get(search.jql()))
                .limit(limit)
                .map(deal -> new IssueId(deal.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    @Override
    public Answer updatedSince(Instant since, long id, int limit) {
        if (broken.contains(UPDATED)) return Answer.failed("the search is broken");
        return Answer.of(index.tailMap(id, false).keySet().stream()
                .filter(issue -> !updates.getOrDefault(issue, Instant.MAX).isBefore(since))
                .limit(limit)
                .map(IssueId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** When an issue was last updated, as Jira says it; without that, in the future. */
    public void updated(long id, Instant at) {
        updates.put(id, at);
    }

    @Override
    public Optional<List<String>> problems(IssueQuery.Search search) {
        return searches.containsKey(search.jql()) ? Optional.empty() : Optional.of(List.of("unknown field"));
    }

    @Override
    public Optional<Person> find(UserKey key) {
        return Optional.of(new Person(key, key.value(), true));
    }

    @Override
    public List<Person> search(String text, int limit) {
        return List.of();
    }

    @Override
    public boolean groupExists(String group) {
        return false;
    }

    @Override
    public boolean isInGroup(UserKey user, String group) {
        return false;
    }

    @Override
    public boolean isInProjectRole(UserKey user, long roleId, long projectId) {
        return false;
    }
}
