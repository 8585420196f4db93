package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Evidence: parseQuery and search on Jira 10 and 11; the OverrideSecurity forms, counts and validateQuery up to Jira 8. */
public interface SearchService {
    ParseResult parseQuery(ApplicationUser searcher, String query);
    /** Jira 8 call sites. */
    MessageSet validateQuery(ApplicationUser searcher, Query query);

    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;
    /** Jira 8 call sites. */
    SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException;
    /** Jira 8 call sites. */
    long searchCount(ApplicationUser searcher, Query query) throws SearchException;
    /** Jira 8 call sites. */
    long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException;
    /** Evidence: Jira 11 call sites, which construct it like this; getErrors from Jira 8. */
    final class ParseResult {
        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public Query getQuery() {
            return query;
        }

        public MessageSet getErrors() {
            return errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
