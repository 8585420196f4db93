package com.okrcascade.host.jira.api;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/** The custom fields, all of them numbers and all of them on every issue. */
record JiraNumberFields(Lookup lookup) implements CustomFieldManager {
    @Override
    public CustomField getCustomFieldObject(String id) {
        return lookup.numberFields().stream()
                .filter(field -> field.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return getCustomFieldObject("customfield_" + id);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return lookup.numberFields();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return lookup.numberFields();
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return lookup.numberFields().stream()
                .filter(field -> field.getName().equals(name))
                .toList();
    }
}
