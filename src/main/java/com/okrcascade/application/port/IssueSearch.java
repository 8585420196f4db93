package com.okrcascade.application.port;

import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Jira's search, which may fail, lag behind, or not find what is there. */
public interface IssueSearch {
    /** Of these issues, those that the search finds. */
    Answer matching(IssueQuery.Search search, Collection<IssueId> among);

    /** By search those of these issues that it finds; whoever can asks several searches at the same time. */
    default Map<IssueQuery.Search, Answer> matchingEach(
            Collection<IssueQuery.Search> searches, Collection<IssueId> among) {
        Map<IssueQuery.Search, Answer> answers = new LinkedHashMap<>();
        searches.forEach(search -> answers.put(search, matching(search, among)));
        return answers;
    }

    /** Of these issues, those that are found by nothing but their id: the index knows them. */
    Answer known(UserKey as, Collection<IssueId> among);

    /** Ids that the search finds above one, ascending: to walk a search in steps. */
    Answer above(IssueQuery.Search search, long id, int limit);

    /**
     * Ids above one, ascending, of issues that were updated since a time, whoever may see them; only for comparing, never
     * to be shown.
     */
    Answer updatedSince(Instant since, long id, int limit);

    /** Why this JQL cannot be used by this person; empty when it can. */
    Optional<List<String>> problems(IssueQuery.Search search);

    /**
     * What was found, or why the search failed; a search that failed found nothing and says nothing.
     */
    record Answer(Set<IssueId> found, Optional<String> failure) {
        public static Answer of(Set<IssueId> found) {
            return new Answer(Set.copyOf(found), Optional.empty());
        }

        public static Answer failed(String why) {
            return new Answer(Set.of(), Optional.of(why));
        }
    }
}
