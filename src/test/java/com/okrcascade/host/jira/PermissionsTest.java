package com.okrcascade.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.store.Seed;
import org.junit.After;
import org.junit.Test;

public class PermissionsTest {
    private final JiraHouse house = new JiraHouse();

    @After
    public void close() {
        CurrentUser.clear();
        house.close();
    }

    private MutableIssue boardIssue() {
        return house.create(
                "dana",
                house.issues()
                        .newIssueInputParameters()
                        .setProjectId(house.project("BOARD"))
                        .setIssueTypeId(Seed.TASK)
                        .setSummary("Sell the company"));
    }

    @Test
    public void onlyTheBoardBrowsesTheBoardNotEvenTheAdministrator() {
        Project board = house.get(ProjectManager.class).getProjectByCurrentKey("BOARD");
        PermissionManager permissions = house.get(PermissionManager.class);

        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, board, house.user("dana")))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, board, house.user("admin")))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, board, null))
                .isFalse();
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, house.user("marcus")))
                .extracting(Project::getKey)
                .containsExactlyInAnyOrder("SALES", "LEADS", "SUPPORT");
    }

    @Test
    public void whatOneMayNotBrowseOneMayNotTouch() {
        Long id = boardIssue().getId();
        ApplicationUser marcus = house.user("marcus");

        assertThat(house.issues().getIssue(marcus, id).isValid()).isFalse();
        assertThat(house.issues().getIssue(marcus, id).getIssue()).isNull();
        assertThat(house.issues()
                        .validateUpdate(
                                marcus,
                                id,
                                house.issues().newIssueInputParameters().setSummary("x"))
                        .isValid())
                .isFalse();
        assertThat(house.issues().validateDelete(marcus, id).isValid()).isFalse();
        assertThat(house.issues().getIssue(null, "SALES-1").isValid()).isFalse();
    }

    @Test
    public void onlyAProjectsAdministratorsDelete() {
        MutableIssue deal = house.deal("Northwind", 4200);

        assertThat(house.issues()
                        .validateDelete(house.user("lena"), deal.getId())
                        .isValid())
                .isFalse();
        assertThat(house.issues()
                        .validateDelete(house.user("marcus"), deal.getId())
                        .isValid())
                .isTrue();
        assertThat(house.issues()
                        .validateDelete(house.user("admin"), deal.getId())
                        .isValid())
                .isTrue();
    }

    @Test
    public void assigningLooksAtWhoIsLoggedIn() {
        MutableIssue deal = house.deal("Northwind", 4200);

        assertThat(house.issues()
                        .validateAssign(house.user("marcus"), deal.getId(), "lena")
                        .isValid())
                .isFalse();
        CurrentUser.set(house.user("marcus"));
        assertThat(house.issues()
                        .validateAssign(house.user("marcus"), deal.getId(), "lena")
                        .isValid())
                .isTrue();
        assertThat(house.issues()
                        .validateAssign(house.user("marcus"), deal.getId(), "JIRAUSER10103")
                        .isValid())
                .isFalse();
    }

    @Test
    public void anInactivePersonMayNothing() {
        Project sales = house.get(ProjectManager.class).getProjectByCurrentKey("SALES");
        house.jira.setup().setActive("jonas", false);

        assertThat(house.get(AssigneeService.class).isAssignable(sales, house.user("jonas")))
                .isFalse();
        assertThat(house.jira.authenticate("jonas", "jonas")).isEmpty();
        assertThat(house.get(UserSearchService.class).findUsers("jo", new UserSearchParams.Builder(10).build()))
                .isEmpty();
    }

    @Test
    public void aRenamedPersonKeepsTheKey() {
        ApplicationUser lena = house.user("lena");

        assertThat(lena.getKey()).isEqualTo("JIRAUSER10103");
        assertThat(house.jira.authenticate("lena", "lena")).contains(lena);
        assertThat(house.jira.authenticate("lena", "LENA")).isEmpty();
    }

    @Test
    public void rolesHoldPeopleAndGroups() {
        ProjectRoleManager roles = house.get(ProjectRoleManager.class);
        Project sales = house.get(ProjectManager.class).getProjectByCurrentKey("SALES");
        var team = roles.getProjectRole("Team");

        assertThat(roles.getProjectRoleActors(team, sales).getApplicationUsers())
                .extracting(ApplicationUser::getUsername)
                .containsExactlyInAnyOrder("marcus", "lena", "jonas", "tomas");
        assertThat(roles.isUserInProjectRole(house.user("lena"), team, sales)).isTrue();
        assertThat(roles.isUserInProjectRole(house.user("dana"), team, sales)).isFalse();
        assertThat(house.get(GroupManager.class).getGroupNamesForUser(house.user("dana")))
                .containsExactlyInAnyOrder("board", "jira-users");
    }

    @Test
    public void adminAdministers() {
        GlobalPermissionManager global = house.get(GlobalPermissionManager.class);

        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, house.user("admin")))
                .isTrue();
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, house.user("marcus")))
                .isFalse();
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, null)).isFalse();
    }
}
