package com.okrcascade.application.company;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A project role has members only within a project, so a member of this kind names one. */
public final class ProjectMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public ProjectMissing() {
        super("project-missing", Kind.INVALID, Map.of());
    }
}
