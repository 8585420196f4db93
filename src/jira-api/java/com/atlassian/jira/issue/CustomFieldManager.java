package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/** Evidence: Jira 11 call sites for lookups by id string and by name; the rest is from whole-interface doubles of Jira 7 and 9. */
public interface CustomFieldManager {
    CustomField getCustomFieldObject(String id);

    CustomField getCustomFieldObject(Long id);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    Collection<CustomField> getCustomFieldObjectsByName(String name);
}
