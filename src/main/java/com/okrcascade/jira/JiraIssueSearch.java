package com.okrcascade.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Texts;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Jira's search, as the person who saved the query. A condition that became wrong (a field was removed, a project may no
 * longer be seen) would simply be met by no issue, so each is validated first: then the search has failed, and nobody
 * takes its silence for an answer.
 */
public final class JiraIssueSearch implements IssueSearch {
    /** How many ids one search names. */
    static final int CHUNK = 500;

    /** Names the walk over all that was updated, which is nobody's search. */
    private static final UserKey NOBODY = new UserKey("-");

    private final SearchService searches;
    private final IssueManager issues;
    private final JiraUsers users;
    private final Texts texts;
    private final SideBySide sideBySide;
    private final Clock clock;
    private final SearchWalks walks;

    public JiraIssueSearch(
            SearchService searches,
            IssueManager issues,
            JiraUsers users,
            Texts texts,
            SideBySide sideBySide,
            Clock clock) {
        this.searches = searches;
        this.issues = issues;
        this.users = users;
        this.texts = texts;
        this.sideBySide = sideBySide;
        this.clock = clock;
        walks = new SearchWalks(System::nanoTime);
    }

    @Override
    public Answer matching(IssueQuery.Search search, Collection<IssueId> among) {
        Jql jql = Jql.of(search.jql());
        return as(search.runAs(), user -> {
            mustBeValid(user, jql);
            return inChunks(among, chunk -> found(user, chunk, jql::among));
        });
    }

    @Override
    public Map<IssueQuery.Search, Answer> matchingEach(
            Collection<IssueQuery.Search> several, Collection<IssueId> among) {
        return sideBySide.answers(several, search -> matching(search, among));
    }

    @Override
    public Answer known(UserKey as, Collection<IssueId> among) {
        return as(as, user -> inChunks(among, chunk -> found(user, chunk, Jql::ids)));
    }

    @Override
    public Answer above(IssueQuery.Search search, long id, int limit) {
        Jql jql = Jql.of(search.jql());
        return walks.above(
                search,
                id,
                limit,
                () -> as(search.runAs(), user -> {
                    mustBeValid(user, jql);
                    return SearchWalks.pages(start -> page(user, jql.oldestFirst(), start, SearchWalks.PAGE));
                }));
    }

    @Override
    public Answer updatedSince(Instant since, long id, int limit) {
        IssueQuery.Search recent = new IssueQuery.Search("updated since " + since, NOBODY);
        return walks.above(recent, id, limit, () -> everywhere(since));
    }

    /** Minutes back from now mean the same in every time zone; a day would be one of the searcher's. */
    private Answer everywhere(Instant since) {
        long minutes = Math.max(1, Duration.between(since, clock.instant()).toMinutes() + 1);
        String jql = "updated >= \"-" + minutes + "m\" ORDER BY created ASC";
        try {
            return Answer.of(SearchWalks.pages(start -> pageOfAll(jql, start)));
        } catch (SearchException | LinkageError failure) {
            return Answer.failed(String.valueOf(failure.getMessage()));
        }
    }

    private Set<IssueId> pageOfAll(String jql, int start) throws SearchException {
        SearchService.ParseResult parsed = searches.parseQuery(null, jql);
        if (!parsed.isValid())
            throw new SearchException(String.join(" ", parsed.getErrors().getErrorMessages()));
        return ids(searches.searchOverrideSecurity(
                null, parsed.getQuery(), new PagerFilter<Issue>(start, SearchWalks.PAGE)));
    }

    @Override
    public Optional<List<String>> problems(IssueQuery.Search search) {
        Optional<ApplicationUser> user = users.active(search.runAs());
        if (user.isEmpty()) return Optional.of(List.of(texts.text("okr.search.nobody", search.runAs())));
        List<String> problems = problems(user.get(), Jql.of(search.jql()));
        return problems.isEmpty() ? Optional.empty() : Optional.of(problems);
    }

    private List<String> problems(ApplicationUser user, Jql jql) {
        if (jql.isEmpty()) return List.of(texts.text("okr.search.empty"));
        SearchService.ParseResult parsed = searches.parseQuery(user, jql.condition());
        MessageSet errors = parsed.isValid() ? searches.validateQuery(user, parsed.getQuery()) : parsed.getErrors();
        return List.copyOf(errors.getErrorMessages());
    }

    /** A method that this Jira does not have fails the search as well; it must not end the thread that asks. */
    private Answer as(UserKey key, Work work) {
        Optional<ApplicationUser> user = users.active(key);
        if (user.isEmpty()) return Answer.failed(texts.text("okr.search.nobody", key));
        try {
            return Answer.of(work.as(user.get()));
        } catch (SearchException | LinkageError failure) {
            return Answer.failed(String.valueOf(failure.getMessage()));
        }
    }

    private void mustBeValid(ApplicationUser user, Jql jql) throws SearchException {
        List<String> problems = problems(user, jql);
        if (!problems.isEmpty()) throw new SearchException(String.join(" ", problems));
    }

    private static Set<IssueId> inChunks(Collection<IssueId> among, Chunked search) throws SearchException {
        List<IssueId> ids = List.copyOf(among);
        Set<IssueId> found = new HashSet<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(search.find(ids.subList(from, Math.min(from + CHUNK, ids.size()))));
        }
        return found;
    }

    /** Jira may refuse a search that names an issue which is not there; the others must not suffer from it. */
    private Set<IssueId> found(ApplicationUser user, List<IssueId> among, Narrowed jql) throws SearchException {
        try {
            return narrowed(user, among, jql);
        } catch (SearchException failure) {
            List<IssueId> present = present(among);
            if (present.size() == among.size()) throw failure;
            return present.isEmpty() ? Set.of() : narrowed(user, present, jql);
        }
    }

    private Set<IssueId> narrowed(ApplicationUser user, List<IssueId> among, Narrowed jql) throws SearchException {
        Set<IssueId> found = page(user, jql.to(among), 0, among.size());
        found.retainAll(Set.copyOf(among));
        return found;
    }

    private List<IssueId> present(List<IssueId> among) {
        List<IssueId> present = new ArrayList<>(among);
        present.removeIf(id -> issues.getIssueObject(id.value()) == null);
        return present;
    }

    private Set<IssueId> page(ApplicationUser user, String jql, int start, int most) throws SearchException {
        SearchService.ParseResult parsed = searches.parseQuery(user, jql);
        if (!parsed.isValid())
            throw new SearchException(String.join(" ", parsed.getErrors().getErrorMessages()));
        return page(user, parsed.getQuery(), new PagerFilter<Issue>(start, most));
    }

    private Set<IssueId> page(ApplicationUser user, Query query, PagerFilter<Issue> pager) throws SearchException {
        return ids(searches.search(user, query, pager));
    }

    private static Set<IssueId> ids(SearchResults<Issue> found) {
        return found.getResults().stream()
                .map(issue -> new IssueId(issue.getId()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private interface Work {
        Set<IssueId> as(ApplicationUser user) throws SearchException;
    }

    private interface Chunked {
        Set<IssueId> find(List<IssueId> chunk) throws SearchException;
    }

    private interface Narrowed {
        String to(Collection<IssueId> issues);
    }
}
