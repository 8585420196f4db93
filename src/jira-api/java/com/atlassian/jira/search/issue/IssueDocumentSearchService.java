package com.atlassian.jira.search.issue;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/** Evidence: Jira 11 call sites. */
public interface IssueDocumentSearchService {
    long getHitCount(ApplicationUser searcher, Query query, boolean overrideSecurity) throws SearchException;
}
