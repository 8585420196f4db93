package com.okrcascade.host.jira.rest;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;

/** The JSON of what issues refer to, as Jira shapes it; of nothing it is null. */
final class Shapes {
    private final String baseUrl;

    Shapes(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    String self(String path) {
        return baseUrl + "/rest/api/2/" + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Map<String, Object> user(ApplicationUser user) {
        if (user == null) {
            return null;
        }
        String avatar = baseUrl + "/secure/useravatar?ownerId=" + encoded(user.getKey());
        return Json.of(
                "self", self("user?username=" + encoded(user.getName())),
                "name", user.getName(),
                "key", user.getKey(),
                "emailAddress", user.getEmailAddress(),
                "avatarUrls", Json.of("48x48", avatar, "24x24", avatar, "16x16", avatar, "32x32", avatar),
                "displayName", user.getDisplayName(),
                "active", user.isActive(),
                "timeZone", ZoneId.systemDefault().getId());
    }

    Map<String, Object> project(Project project) {
        return Json.of(
                "self", self("project/" + project.getId()),
                "id", project.getId().toString(),
                "key", project.getKey(),
                "name", project.getName(),
                "projectTypeKey", "business");
    }

    Map<String, Object> constant(String path, IssueConstant constant) {
        return constant == null
                ? null
                : Json.of(
                        "self", self(path + "/" + constant.getId()),
                        "id", constant.getId(),
                        "description", constant.getDescription(),
                        "name", constant.getName());
    }

    Map<String, Object> issueType(IssueType type) {
        Map<String, Object> json = constant("issuetype", type);
        json.put("subtask", type.isSubTask());
        return json;
    }

    Map<String, Object> status(Status status) {
        Map<String, Object> json = constant("status", status);
        StatusCategory category = status.getStatusCategory();
        json.put(
                "statusCategory",
                Json.of(
                        "self", self("statuscategory/" + category.getId()),
                        "id", category.getId(),
                        "key", category.getKey(),
                        "colorName", category.getColorName(),
                        "name", category.getName()));
        return json;
    }

    Map<String, Object> numberField(CustomField field) {
        return Json.of(
                "id",
                field.getId(),
                "name",
                field.getName(),
                "custom",
                true,
                "orderable",
                true,
                "navigable",
                true,
                "searchable",
                true,
                "clauseNames",
                new String[] {"cf[" + field.getIdAsLong() + "]", field.getName()},
                "schema",
                Json.of(
                        "type", "number",
                        "custom", field.getCustomFieldType().getKey(),
                        "customId", field.getIdAsLong()));
    }
}
