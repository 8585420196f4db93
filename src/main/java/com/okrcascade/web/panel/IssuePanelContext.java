package com.okrcascade.web.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.web.PollPace;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;

/** Tells the panel's shell which issue it is on. */
public final class IssuePanelContext implements ContextProvider {
    private final Visitors visitors;

    @Inject
    public IssuePanelContext(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // the descriptor passes none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Issue issue = (Issue) Objects.requireNonNull(context.get("issue"), "issue");
        return Map.of(
                "issueId", issue.getId(),
                "mayLink", !visitors.current().anonymous(),
                "pollSeconds", PollPace.seconds());
    }
}
