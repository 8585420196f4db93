package com.okrcascade.application.issues;

import com.okrcascade.application.crediting.WatchedSearch;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads when a query last ran, and how much it matches for whoever asks. */
public final class ReadQuery {
    private static final int PAGE = 500;
    private static final int MOST = 10_000;

    private final WatchedSearch search;

    public ReadQuery(WatchedSearch search) {
        this.search = search;
    }

    /** As far as this node knows: each node runs the queries of the issues that it credits. */
    public Optional<Instant> lastRun(IssueQuery query) {
        return search.heard(query.search()).map(WatchedSearch.Heard::at);
    }

    /** The first issues that a search finds; none when it fails. */
    List<IssueId> first(IssueQuery.Search asked, int most) {
        return search.above(asked, 0, most).found().stream()
                .sorted(Comparator.comparing(IssueId::value))
                .toList();
    }

    /** How many issues match that this person may browse, 10,000 at most; nothing when the search fails. */
    public Optional<Integer> matched(IssueQuery query, UserKey reader) {
        IssueQuery.Search asReader = new IssueQuery.Search(query.jql(), reader);
        int matched = 0;
        IssueSearch.Answer page = search.above(asReader, 0, PAGE);
        while (page.failure().isEmpty() && !page.found().isEmpty() && matched < MOST) {
            matched += page.found().size();
            long last = Collections.max(page.found(), Comparator.comparing(IssueId::value))
                    .value();
            page = search.above(asReader, last, PAGE);
        }
        return page.failure().isPresent() ? Optional.empty() : Optional.of(matched);
    }
}
