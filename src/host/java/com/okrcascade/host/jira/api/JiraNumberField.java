package com.okrcascade.host.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.okrcascade.host.jira.store.NumberField;

/** A number field as plugins see one; its values are Doubles. */
record JiraNumberField(NumberField field) implements CustomField {
    static final String TYPE = "com.atlassian.jira.plugin.system.customfieldtypes:float";

    @Override
    public String getId() {
        return field.fullId();
    }

    @Override
    public Long getIdAsLong() {
        return field.id();
    }

    @Override
    public String getName() {
        return field.name();
    }

    @Override
    public String getFieldName() {
        return field.name();
    }

    @Override
    public String getUntranslatedName() {
        return field.name();
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher() {
        return null;
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return (CustomFieldType<Object, Object>) () -> TYPE;
    }

    @Override
    public Object getValue(Issue issue) {
        return issue.getCustomFieldValue(this);
    }

    @Override
    public boolean isEnabled() {
        return true;
    }
}
