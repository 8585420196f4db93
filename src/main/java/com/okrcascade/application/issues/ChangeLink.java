package com.okrcascade.application.issues;

import com.okrcascade.application.Stale;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Links;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotLoggedIn;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes how much a linked issue gives and whether a parent gives itself, or takes the link away and with it what the issue gave by it. */
public final class ChangeLink {
    private final Graphs graphs;
    private final Writes writes;
    private final Links links;
    private final Issues issues;

    public ChangeLink(Graphs graphs, Writes writes, Links links, Issues issues) {
        this.graphs = graphs;
        this.writes = writes;
        this.links = links;
        this.issues = issues;
    }

    /**
     * A link whose issue the person may browse, to what they may see; refused as not there otherwise. What it is to may have
     * come on another node a moment ago, so the newest graph is asked.
     */
    public IssueLink see(Actor actor, LinkId id) {
        UserKey reader = actor.key().orElseThrow(NotLoggedIn::new);
        Access access = new Access(graphs.refreshed(), actor);
        return links.find(id)
                .filter(link -> access.maySee(link.target()))
                .filter(link -> !issues.browsable(List.of(link.issue()), reader).isEmpty())
                .orElseThrow(() -> new NotThere(id.key()));
    }

    public void unlink(Actor actor, LinkId id, Optional<Integer> seen) {
        see(actor, id);
        writes.write(actor, graph -> {
            IssueLink link = standing(id);
            Targets.requireLink(graph, new Access(graph, actor), link.target());
            Stale.refuse(seen, link.version());
            return Decision.Outcome.of(
                    true,
                    new Change.RemoveLink(link),
                    new Change.AppendHint(InboxKind.LINK, link.issue().value()));
        });
    }

    public void giveBy(Actor actor, LinkId id, Optional<Integer> seen, @Nullable CreditRule rule, boolean includeSelf) {
        see(actor, id);
        writes.write(actor, graph -> {
            IssueLink link = standing(id);
            Targets.requireLink(graph, new Access(graph, actor), link.target());
            Targets.requireFitting(graph, link.target(), rule);
            Stale.refuse(seen, link.version());
            IssueLink changed = new IssueLink(
                    id, link.version() + 1, link.issue(), link.target(), rule, includeSelf, link.author());
            return Decision.Outcome.of(
                    true,
                    new Change.PutLink(changed, link),
                    new Change.AppendHint(InboxKind.LINK, link.issue().value()));
        });
    }

    /** As it is when the decision is made: somebody may have changed it, or taken it away, since it was seen. */
    private IssueLink standing(LinkId id) {
        return links.find(id).orElseThrow(() -> new NotThere(id.key()));
    }
}
