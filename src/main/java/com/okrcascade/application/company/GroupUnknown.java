package com.okrcascade.application.company;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Jira has no group of this name. */
public final class GroupUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    public GroupUnknown(String group) {
        super("group-unknown", Kind.CONFLICT, Map.of("group", group));
    }
}
