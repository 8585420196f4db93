package com.okrcascade.host.jira.api;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/** One of the three categories that every status belongs to. */
public record JiraStatusCategory(Long getId, String getKey, String getName, String getColorName, Long getSequence)
        implements StatusCategory {
    static final List<JiraStatusCategory> ALL = List.of(
            new JiraStatusCategory(2L, "new", "To Do", "default", 2L),
            new JiraStatusCategory(4L, "indeterminate", "In Progress", "inprogress", 3L),
            new JiraStatusCategory(3L, "done", "Done", "success", 4L));

    static JiraStatusCategory of(String key) {
        return ALL.stream().filter(one -> one.getKey().equals(key)).findFirst().orElseThrow();
    }

    @Override
    public String getTranslatedName() {
        return getName;
    }

    @Override
    public String getPrimaryAlias() {
        return getName;
    }

    @Override
    public List<String> getAliases() {
        return List.of(getName);
    }

    @Override
    public int compareTo(StatusCategory other) {
        return getSequence.compareTo(other.getSequence());
    }
}
