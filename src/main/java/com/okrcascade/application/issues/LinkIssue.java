package com.okrcascade.application.issues;

import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Links;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotLoggedIn;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attaches an issue by hand to a key result or KPI. The person must be able to browse the issue. */
public final class LinkIssue {
    private final Writes writes;
    private final Links links;
    private final Issues issues;

    public LinkIssue(Writes writes, Links links, Issues issues) {
        this.writes = writes;
        this.links = links;
        this.issues = issues;
    }

    /**
     * @param rule how much this issue gives, when not what the target says
     * @param includeSelf whether the issue, when it has children, gives besides them
     */
    public LinkId link(
            Actor actor,
            String issueIdOrKey,
            Target target,
            @Nullable CreditRule rule,
            boolean includeSelf,
            Optional<Writes.Once> once) {
        UserKey author = actor.key().orElseThrow(NotLoggedIn::new);
        IssueId issue = issues.find(issueIdOrKey, author)
                .map(Issues.Brief::id)
                .orElseThrow(() -> new NotThere(issueIdOrKey).at("issueKey"));
        return new LinkId(writes.create(actor, once, graph -> {
            Targets.requireLink(graph, new Access(graph, actor), target);
            Targets.requireFitting(graph, target, rule);
            boolean linked = links.ofIssues(List.of(issue)).stream()
                    .anyMatch(link -> link.target().equals(target));
            if (linked) throw new AlreadyLinked();
            long id = links.lastId() + 1;
            IssueLink link = new IssueLink(new LinkId(id), 1, issue, target, rule, includeSelf, author);
            return Decision.Outcome.of(
                    id, new Change.PutLink(link), new Change.AppendHint(InboxKind.LINK, issue.value()));
        }));
    }
}
