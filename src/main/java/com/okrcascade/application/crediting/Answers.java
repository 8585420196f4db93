package com.okrcascade.application.crediting;

import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.credit.IssueFacts;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What Jira has said about one batch of issues, so that a look which lost a race need not ask again. When somebody else
 * has changed what is recorded of one of the issues meanwhile, everything is asked anew: whoever that was may know more.
 */
public final class Answers {
    private final Issues issues;
    private final IssueSearch search;
    private final Map<IssueId, Set<Credit>> recorded = new HashMap<>();
    private final Map<IssueId, Read> read = new HashMap<>();
    private final Map<IssueId, Boolean> haveChildren = new HashMap<>();
    private final Map<IssueId, Set<IssueId>> below = new HashMap<>();
    private final Map<IssueQuery.Search, Found> matching = new HashMap<>();
    private final Map<UserKey, Found> known = new HashMap<>();

    Answers(Issues issues, IssueSearch search) {
        this.issues = issues;
        this.search = search;
    }

    /** One issue as it was read with these fields; with neither facts nor a failure it was not there. */
    private record Read(Set<String> fields, @Nullable IssueFacts facts, @Nullable String failure) {}

    /** What a search found among some issues; about fewer of them it need not be asked. */
    private record Found(Set<IssueId> among, IssueSearch.Answer answer) {
        IssueSearch.Answer only(Set<IssueId> fewer) {
            Set<IssueId> found = new HashSet<>(answer.found());
            found.retainAll(fewer);
            return new IssueSearch.Answer(found, answer.failure());
        }
    }

    /** What is recorded of these issues at the time of a look. */
    void recorded(Collection<IssueId> ids, Map<IssueId, List<Credit>> credits) {
        for (IssueId id : ids) {
            Set<Credit> now = Set.copyOf(credits.getOrDefault(id, List.of()));
            if (!Optional.ofNullable(recorded.put(id, now)).orElse(now).equals(now)) forget();
        }
    }

    private void forget() {
        read.clear();
        haveChildren.clear();
        below.clear();
        matching.clear();
        known.clear();
    }

    Issues.Reading read(Collection<IssueId> ids, Set<String> fields) {
        Set<IssueId> open = ids.stream().filter(id -> !isRead(id, fields)).collect(Collectors.toSet());
        if (!open.isEmpty()) keep(open, Set.copyOf(fields), issues.read(open, fields));
        Map<IssueId, IssueFacts> facts = new HashMap<>();
        Map<IssueId, String> failures = new HashMap<>();
        for (IssueId id : ids) {
            Read one = Objects.requireNonNull(read.get(id));
            if (one.facts() != null) facts.put(id, one.facts());
            if (one.failure() != null) failures.put(id, one.failure());
        }
        return new Issues.Reading(facts, failures);
    }

    private boolean isRead(IssueId id, Set<String> fields) {
        return read.containsKey(id) && read.get(id).fields().containsAll(fields);
    }

    private void keep(Set<IssueId> ids, Set<String> fields, Issues.Reading reading) {
        ids.forEach(id -> read.put(
                id, new Read(fields, reading.facts().get(id), reading.failures().get(id))));
    }

    /** Of these issues, those that have some below them. */
    Set<IssueId> withChildren(Set<IssueId> ids) {
        Set<IssueId> open = new HashSet<>(ids);
        open.removeAll(haveChildren.keySet());
        if (!open.isEmpty()) {
            Set<IssueId> parents = issues.withChildren(open);
            open.forEach(id -> haveChildren.put(id, parents.contains(id)));
        }
        return ids.stream().filter(haveChildren::get).collect(Collectors.toSet());
    }

    Set<IssueId> below(IssueId id) {
        return below.computeIfAbsent(id, issues::below);
    }

    /** By search what it finds among these issues. */
    Map<IssueQuery.Search, IssueSearch.Answer> matching(Set<IssueQuery.Search> searches, Set<IssueId> among) {
        Set<IssueQuery.Search> open = searches.stream()
                .filter(one -> !isAsked(matching.get(one), among))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!open.isEmpty())
            search.matchingEach(open, among).forEach((one, answer) -> matching.put(one, new Found(among, answer)));
        return searches.stream().collect(Collectors.toMap(one -> one, one -> Objects.requireNonNull(matching.get(one))
                .only(among)));
    }

    /** Of these issues, those that the index is seen to know. */
    Set<IssueId> known(UserKey as, Set<IssueId> among) {
        Found before = known.get(as);
        if (before != null && isAsked(before, among)) return before.only(among).found();
        Found now = new Found(among, search.known(as, among));
        known.put(as, now);
        return now.answer().found();
    }

    private static boolean isAsked(@Nullable Found before, Set<IssueId> among) {
        return before != null && before.among().containsAll(among);
    }
}
