package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** Evidence: Jira 11 call sites for the lookups and createIssueObject; the rest is from Jira 8 and older. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);

    Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException;
    /** Jira 8 call sites. */
    Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail);
    /** Jira 8/9 call sites; getIssueObject(Long) is the proven way. */
    List<Issue> getIssueObjects(Collection<Long> ids);
    /** Jira 8 call sites; Jira's own also declares a checked OfBiz exception. */
    Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;
}
