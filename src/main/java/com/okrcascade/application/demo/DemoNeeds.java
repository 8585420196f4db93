package com.okrcascade.application.demo;

import com.okrcascade.domain.Refusal;
import java.util.List;
import java.util.Map;

/** The demo works in projects and with a field that an admin of Jira creates; some are not there. */
public final class DemoNeeds extends Refusal {
    private static final long serialVersionUID = 1L;

    DemoNeeds(List<String> missing) {
        super("demo-needs", Kind.CONFLICT, Map.of("missing", String.join(", ", missing)));
    }
}
