package com.okrcascade.host.jira.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.okrcascade.host.jira.jql.JqlError;
import com.okrcascade.host.jira.jql.Searches;
import java.util.List;

/** Searching for plugins. Like Jira's, a search does not validate: a wrong condition is just met by no issue. */
record JiraSearch(Lookup lookup, Searches searches) implements SearchService, IssueDocumentSearchService {
    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(searches.parse(query), errors);
        } catch (JqlError e) {
            errors.addErrorMessage(e.getMessage());
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSet errors = new MessageSetImpl();
        searches.problems(searcher, query).forEach(errors::addErrorMessage);
        return errors;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        return search(searcher, query, pager, false);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        return search(searcher, query, pager, true);
    }

    private SearchResults<Issue> search(
            ApplicationUser searcher, Query query, PagerFilter<?> pager, boolean overrideSecurity) {
        Searches.Found found = searches.search(searcher, query, overrideSecurity, pager.getStart(), pager.getMax());
        // What the lagging index still names may be deleted by now; such issues are left out.
        List<Issue> issues = lookup.store().issues().findAll(found.ids()).stream()
                .<Issue>map(lookup::issue)
                .toList();
        return new SearchResults<>(issues, (int) found.total(), pager);
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) {
        return searches.count(searcher, query, false);
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) {
        return searches.count(searcher, query, true);
    }

    @Override
    public long getHitCount(ApplicationUser searcher, Query query, boolean overrideSecurity) {
        return searches.count(searcher, query, overrideSecurity);
    }
}
