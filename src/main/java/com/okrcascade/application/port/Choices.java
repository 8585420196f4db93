package com.okrcascade.application.port;

import com.okrcascade.domain.model.UserKey;
import java.util.List;

/** What Jira has to choose from, for pickers. */
public interface Choices {
    /**
     * Fields of issues that hold a number: custom number fields, also of other apps, estimate and time spent (both in
     * hours).
     */
    List<Choice> numberFields();

    /** Whether there is a field with this id, whatever it holds. */
    boolean hasField(String id);

    /** Groups whose name begins with a text; the id is the name. */
    List<Choice> groups(String text, int limit);

    List<Choice> projectRoles();

    /** Projects that this person may browse. */
    List<Project> projects(UserKey reader);

    List<Choice> statuses();

    List<Choice> resolutions();

    /** One thing to choose, as a picker shows it. */
    record Choice(String id, String name) {}

    /** One project as a picker shows it. */
    record Project(long id, String key, String name) {}
}
