package com.okrcascade.application.issues;

import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotLoggedIn;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Wording;

/** Asks Jira whether a person can search by a JQL, before it is kept. */
public record UsableQuery(IssueSearch search) {
    /** The search, as that person; refused with what Jira says against it. */
    public IssueQuery.Search by(Actor actor, String jql) {
        UserKey runAs = actor.key().orElseThrow(NotLoggedIn::new);
        IssueQuery.Search asked = new IssueQuery.Search(Wording.text("jql", jql), runAs);
        search.problems(asked).ifPresent(problems -> {
            throw new QueryNotUsable(String.join(" ", problems)).at("jql");
        });
        return asked;
    }
}
