package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.okrcascade.application.port.People;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.Memberships;
import com.okrcascade.domain.model.MemberType;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.host.jira.JiraHouse;
import com.okrcascade.host.jira.store.Seed;
import org.junit.After;
import org.junit.Test;

public class JiraPeopleTest {
    private static final UserKey LENA = new UserKey("JIRAUSER10103");
    private static final UserKey NOBODY = new UserKey("nobody");

    private final JiraHouse house = new JiraHouse();
    private final JiraPeople people = new JiraPeople(
            new JiraUsers(house.get(UserManager.class)),
            house.get(UserSearchService.class),
            house.get(GroupManager.class),
            house.get(ProjectRoleManager.class),
            house.get(ProjectManager.class));
    private final JiraAuthenticationContext authentication = house.get(JiraAuthenticationContext.class);
    private final JiraVisitors visitors =
            new JiraVisitors(authentication, house.get(GlobalPermissionManager.class), people);

    @After
    public void close() {
        authentication.clearLoggedInUser();
        house.close();
    }

    @Test
    public void peopleAreFoundByTheirKeyNotByTheirName() {
        assertThat(people.find(LENA)).map(People.Person::name).contains("Lena Kovář");
        assertThat(people.find(new UserKey("lena"))).isEmpty();
        assertThat(people.find(NOBODY)).isEmpty();
    }

    @Test
    public void aSearchFindsWhoseNameBeginsSo() {
        assertThat(people.search("len", 10)).extracting(People.Person::key).containsExactly(LENA);
        assertThat(people.search("", 3)).hasSize(3);
    }

    @Test
    public void groupsAndProjectRolesAreAskedOfJira() {
        long sales = house.project("SALES");

        assertThat(people.groupExists("sales")).isTrue();
        assertThat(people.groupExists("no such group")).isFalse();
        assertThat(people.isInGroup(LENA, "sales")).isTrue();
        assertThat(people.isInGroup(NOBODY, "sales")).isFalse();
        assertThat(people.isInProjectRole(LENA, Seed.DEVELOPERS, sales)).isTrue();
        assertThat(people.isInProjectRole(LENA, Seed.ADMINISTRATORS, sales)).isFalse();
        assertThat(people.isInProjectRole(LENA, 987_654, sales)).isFalse();
        assertThat(people.isInProjectRole(LENA, Seed.DEVELOPERS, 987_654)).isFalse();
    }

    @Test
    public void theVisitorIsWhoIsLoggedIn() {
        assertThat(visitors.current()).isEqualTo(Actor.ANONYMOUS);

        authentication.setLoggedInUser(house.user("lena"));
        assertThat(visitors.current().key()).contains(LENA);
        assertThat(visitors.current().jiraAdmin()).isFalse();

        authentication.setLoggedInUser(house.user("admin"));
        assertThat(visitors.current().key()).contains(new UserKey("admin"));
        assertThat(visitors.current().jiraAdmin()).isTrue();
    }

    @Test
    public void theVisitorHasTheirGroupsAndProjectRolesAtThatMoment() {
        long sales = house.project("SALES");
        authentication.setLoggedInUser(house.user("lena"));

        Memberships lenas = visitors.current().memberships();

        assertThat(lenas.includes(new RoleMember(MemberType.GROUP, "sales", null)))
                .isTrue();
        assertThat(lenas.includes(new RoleMember(MemberType.GROUP, "no such group", null)))
                .isFalse();
        assertThat(lenas.includes(new RoleMember(MemberType.USER, LENA.value(), null)))
                .isTrue();
        assertThat(lenas.includes(projectRole(Seed.DEVELOPERS, sales))).isTrue();
        assertThat(lenas.includes(projectRole(Seed.ADMINISTRATORS, sales))).isFalse();
    }

    private static RoleMember projectRole(long role, long project) {
        return new RoleMember(MemberType.PROJECT_ROLE, Long.toString(role), project);
    }
}
