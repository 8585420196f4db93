package com.atlassian.jira.user.util;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Evidence: Jira 11 call sites for the lookups; getAllApplicationUsers from Jira 8. */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);

    ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);
    /** Jira 8 call sites. */
    Collection<ApplicationUser> getAllApplicationUsers();
    /** Jira 8 call sites. */
    Group getGroup(String groupName);
}
