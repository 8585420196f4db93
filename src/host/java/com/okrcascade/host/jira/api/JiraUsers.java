package com.okrcascade.host.jira.api;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.okrcascade.host.jira.store.Person;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everybody with an account, found by key, by name, or by the beginning of a name. */
record JiraUsers(Lookup lookup) implements UserManager, UserSearchService {
    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return Lookup.user(lookup.directory().personByKey(userKey));
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return Lookup.user(lookup.directory().personByName(userName));
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
        return lookup.user(userKey);
    }

    @Override
    public Collection<ApplicationUser> getAllApplicationUsers() {
        return lookup.directory().people().stream()
                .<ApplicationUser>map(JiraUser::new)
                .toList();
    }

    @Override
    public Group getGroup(String groupName) {
        return lookup.directory().groups().contains(groupName) ? () -> groupName : null;
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        String start = query.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty() && !params.allowEmptyQuery()) {
            return List.of();
        }
        return lookup.directory().people().stream()
                .filter(person -> person.active() ? params.includeActive() : params.includeInactive())
                .filter(person -> names(person)
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(start)))
                .limit(params.getMaxResults())
                .<ApplicationUser>map(JiraUser::new)
                .toList();
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(
                Stream.of(person.name(), person.displayName(), person.email()),
                Arrays.stream(person.displayName().split(" ")));
    }
}
