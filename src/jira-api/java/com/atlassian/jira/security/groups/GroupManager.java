package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Evidence: getGroup on Jira 11, isUserInGroup on Jira 9, the rest on Jira 8. */
public interface GroupManager {
    Group getGroup(String groupName);

    boolean isUserInGroup(ApplicationUser user, String groupName);
    /** Jira 8 call sites. */
    Collection<String> getGroupNamesForUser(ApplicationUser user);
    /** Jira 8 call sites. */
    Collection<ApplicationUser> getUsersInGroup(Group group);
    /** Jira 8 call sites, which use only its size. */
    Collection<Group> getAllGroups();
}
