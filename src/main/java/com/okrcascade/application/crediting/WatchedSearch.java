package com.okrcascade.application.crediting;

import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Remembers what each search last said on this node, for whoever keeps the states of queries. */
public final class WatchedSearch implements IssueSearch {
    private static final int MOST_LOST = 1_000;

    private final IssueSearch search;
    private final Clock clock;
    private final Map<IssueQuery.Search, Heard> heard = new ConcurrentHashMap<>();
    private final Map<IssueId, UserKey> unknown = new ConcurrentHashMap<>();

    public WatchedSearch(IssueSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** What a search said, and when. */
    public record Heard(Instant at, Optional<String> failure) {}

    public Optional<Heard> heard(IssueQuery.Search one) {
        return Optional.ofNullable(heard.get(one));
    }

    /** Issues that a search no longer found and that these people could not find by their ids either; each is told once. */
    public Map<UserKey, Set<IssueId>> takeUnknown() {
        Map<UserKey, Set<IssueId>> taken = unknown.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        taken.values().forEach(unknown.keySet()::removeAll);
        return taken;
    }

    @Override
    public Answer matching(IssueQuery.Search one, Collection<IssueId> among) {
        return told(one, search.matching(one, among));
    }

    @Override
    public Map<IssueQuery.Search, Answer> matchingEach(
            Collection<IssueQuery.Search> searches, Collection<IssueId> among) {
        Map<IssueQuery.Search, Answer> answers = search.matchingEach(searches, among);
        answers.forEach(this::told);
        return answers;
    }

    @Override
    public Answer above(IssueQuery.Search one, long id, int limit) {
        return told(one, search.above(one, id, limit));
    }

    private Answer told(IssueQuery.Search one, Answer answer) {
        heard.put(one, new Heard(clock.instant(), answer.failure()));
        return answer;
    }

    @Override
    public Answer known(UserKey as, Collection<IssueId> among) {
        Answer answer = search.known(as, among);
        if (answer.failure().isEmpty() && unknown.size() < MOST_LOST)
            among.stream().filter(id -> !answer.found().contains(id)).forEach(id -> unknown.put(id, as));
        return answer;
    }

    @Override
    public Answer updatedSince(Instant since, long id, int limit) {
        return search.updatedSince(since, id, limit);
    }

    @Override
    public Optional<List<String>> problems(IssueQuery.Search one) {
        return search.problems(one);
    }
}
