package com.okrcascade.host.jira.api;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.store.Directory;
import java.util.Collection;

/** Groups and who is in them. */
record JiraGroups(Lookup lookup) implements GroupManager {
    private record Named(String name) implements Group {
        @Override
        public String getName() {
            return name;
        }
    }

    @Override
    public Group getGroup(String groupName) {
        return groupName != null && lookup.directory().groups().contains(groupName) ? new Named(groupName) : null;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return lookup.directory().isMember(Lookup.key(user), groupName);
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        Directory directory = lookup.directory();
        return directory.groups().stream()
                .filter(group -> directory.isMember(Lookup.key(user), group))
                .toList();
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(Group group) {
        return lookup.directory().membersOf(group.getName()).stream()
                .map(lookup::user)
                .toList();
    }

    @Override
    public Collection<Group> getAllGroups() {
        return lookup.directory().groups().stream().<Group>map(Named::new).toList();
    }
}
