package com.okrcascade.bench;

import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.People;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.credit.IssueFacts;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.jira.SideBySide;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * A Jira of many small issues that answers at once, or as slowly as a real one: then every issue that is read and every
 * search takes its time. Issues up to a number are linked by hand, those above belong to the departments that search.
 */
final class BusyJira implements Issues, IssueSearch, People {
    private static final long OPEN = 0;
    private static final Instant CREATED = Instant.parse("2026-12-01T08:00:00Z");

    private final int linked;
    private final AtomicLongArray resolvedAt;
    private final SideBySide sideBySide = new SideBySide(work -> work);
    private volatile Duration eachRead = Duration.ZERO;
    private volatile Duration eachSearch = Duration.ZERO;

    /** @param linked how many issues are linked by hand; as many again as the searches need come after them */
    BusyJira(int linked, int found) {
        this.linked = linked;
        resolvedAt = new AtomicLongArray(linked + found + 1);
    }

    int linked() {
        return linked;
    }

    /** The issues that only searches find; they are open. */
    List<IssueId> found() {
        return LongStream.range(linked + 1L, resolvedAt.length())
                .mapToObj(IssueId::new)
                .toList();
    }

    void slow(Duration read, Duration search) {
        eachRead = read;
        eachSearch = search;
    }

    void resolve(long issue, Instant at) {
        resolvedAt.set((int) issue, at.toEpochMilli());
    }

    void reopen(long issue) {
        resolvedAt.set((int) issue, OPEN);
    }

    boolean isOpen(long issue) {
        return resolvedAt.get((int) issue) == OPEN;
    }

    /** Every issue has an amount of its own, with cents. */
    static Quantity amount(long issue) {
        return new Quantity((issue * 7_919 % 99_989 + 1) * 100);
    }

    static String key(long issue) {
        return "SALES-" + issue;
    }

    @Override
    public Reading read(Collection<IssueId> issues, Set<String> fieldIds) {
        Map<IssueId, IssueFacts> facts = new HashMap<>();
        for (IssueId id : issues) {
            take(eachRead);
            if (isThere(id)) facts.put(id, facts(id, fieldIds));
        }
        return new Reading(facts, Map.of());
    }

    private boolean isThere(IssueId id) {
        return id.value() > 0 && id.value() < resolvedAt.length();
    }

    private IssueFacts facts(IssueId id, Set<String> fieldIds) {
        boolean open = isOpen(id.value());
        Map<String, FieldValue> values = fieldIds.contains(BigCompany.AMOUNT)
                ? Map.of(BigCompany.AMOUNT, FieldValue.of(amount(id.value())))
                : Map.of();
        return new IssueFacts(
                id,
                key(id.value()),
                CREATED,
                open ? "1" : "6",
                !open,
                open ? null : "Won",
                open ? null : Instant.ofEpochMilli(resolvedAt.get((int) id.value())),
                List.of(),
                values);
    }

    @Override
    public Set<IssueId> withChildren(Collection<IssueId> issues) {
        return Set.of();
    }

    @Override
    public Set<IssueId> below(IssueId issue) {
        return Set.of();
    }

    @Override
    public Optional<Brief> find(String idOrKey, UserKey reader) {
        take(eachRead);
        return Optional.of(new IssueId(Long.parseLong(idOrKey)))
                .filter(this::isThere)
                .map(BusyJira::brief);
    }

    @Override
    public Map<IssueId, Brief> browsable(Collection<IssueId> issues, UserKey reader) {
        Map<IssueId, Brief> briefs = new HashMap<>();
        issues.stream().filter(this::isThere).forEach(id -> briefs.put(id, brief(id)));
        return briefs;
    }

    private static Brief brief(IssueId id) {
        return new Brief(id, key(id.value()), "Deal " + id.value());
    }

    @Override
    public Answer matching(IssueQuery.Search search, Collection<IssueId> among) {
        take(eachSearch);
        Set<IssueId> found = new HashSet<>();
        among.stream().filter(id -> matches(search, id)).forEach(found::add);
        return Answer.of(found);
    }

    private boolean matches(IssueQuery.Search search, IssueId id) {
        return isThere(id)
                && id.value() > linked
                && search.jql().equals(BigCompany.search(id.value() % BigCompany.SEARCHES));
    }

    /** As the adapter to Jira asks several searches: a few at a time. */
    @Override
    public Map<IssueQuery.Search, Answer> matchingEach(
            Collection<IssueQuery.Search> searches, Collection<IssueId> among) {
        return sideBySide.answers(searches, search -> matching(search, among));
    }

    @Override
    public Answer known(UserKey as, Collection<IssueId> among) {
        take(eachSearch);
        return Answer.of(Set.copyOf(among));
    }

    @Override
    public Answer above(IssueQuery.Search search, long id, int limit) {
        take(eachSearch);
        Set<IssueId> found = new HashSet<>();
        for (long next = Math.max(id, linked) + 1; next < resolvedAt.length() && found.size() < limit; next++) {
            if (matches(search, new IssueId(next))) found.add(new IssueId(next));
        }
        return Answer.of(found);
    }

    @Override
    public Answer updatedSince(Instant since, long above, int limit) {
        return Answer.of(Set.of());
    }

    @Override
    public Optional<List<String>> problems(IssueQuery.Search search) {
        return Optional.empty();
    }

    @Override
    public Optional<Person> find(UserKey key) {
        return Optional.of(new Person(key, "Person " + key.value(), true));
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

    /** What a real Jira would spend; not waiting for anything, but standing in for it. */
    private static void take(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = until - System.nanoTime()) LockSupport.parkNanos(left);
    }
}
