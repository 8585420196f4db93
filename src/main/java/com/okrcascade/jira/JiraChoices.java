package com.okrcascade.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserManager;
import com.okrcascade.application.port.Choices;
import com.okrcascade.application.port.Texts;
import com.okrcascade.domain.model.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What Jira has to choose from. Only for pickers: crediting works without any of these calls. */
public final class JiraChoices implements Choices {
    private final CustomFieldManager customFields;
    private final ConstantsManager constants;
    private final UserManager groups;
    private final ProjectRoleManager roles;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraUsers users;
    private final Texts texts;

    public JiraChoices(JiraServices jira, JiraUsers users, Texts texts) {
        customFields = jira.get(CustomFieldManager.class);
        constants = jira.get(ConstantsManager.class);
        groups = jira.get(UserManager.class);
        roles = jira.get(ProjectRoleManager.class);
        projects = jira.get(ProjectManager.class);
        permissions = jira.get(PermissionManager.class);
        this.users = users;
        this.texts = texts;
    }

    @Override
    public List<Choice> numberFields() {
        Stream<Choice> times = Stream.of(
                new Choice(FieldReader.ORIGINAL_ESTIMATE, texts.text("okr.field.original-estimate")),
                new Choice(FieldReader.TIME_SPENT, texts.text("okr.field.time-spent")));
        Stream<Choice> own = customFields.getCustomFieldObjects().stream()
                .filter(NumberFields::isNumber)
                .map(field -> new Choice(field.getId(), field.getName()));
        return Stream.concat(own, times).toList();
    }

    @Override
    public boolean hasField(String id) {
        return FieldReader.isTime(id) || customFields.getCustomFieldObject(id) != null;
    }

    @Override
    public List<Choice> groups(String text, int limit) {
        return StreamSupport.stream(
                        groups.findGroupNamesByPrefix(text, 0, limit).spliterator(), false)
                .limit(limit)
                .map(name -> new Choice(name, name))
                .toList();
    }

    @Override
    public List<Choice> projectRoles() {
        return roles.getProjectRoles().stream()
                .map(role -> new Choice(role.getId().toString(), role.getName()))
                .toList();
    }

    @Override
    public List<Project> projects(UserKey reader) {
        Optional<ApplicationUser> user = users.find(reader);
        return projects.getProjects().stream()
                .filter(project -> user.filter(
                                one -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, one))
                        .isPresent())
                .map(project -> new Project(project.getId(), project.getKey(), project.getName()))
                .toList();
    }

    @Override
    public List<Choice> statuses() {
        return choices(constants.getStatuses());
    }

    @Override
    public List<Choice> resolutions() {
        return choices(constants.getResolutions());
    }

    private static List<Choice> choices(Collection<? extends IssueConstant> constants) {
        return constants.stream()
                .map(constant -> new Choice(constant.getId(), constant.getName()))
                .toList();
    }
}
