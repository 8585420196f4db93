package com.okrcascade.proof.model;

import com.okrcascade.application.crediting.CreditedCompany;
import com.okrcascade.application.issues.ChangeLink;
import com.okrcascade.application.issues.LinkIssue;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Target;
import com.okrcascade.proof.model.oracle.RawDeal;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawLink;
import com.okrcascade.proof.model.oracle.RawRule;
import java.util.List;
import java.util.Optional;

/** What people do with hand links. */
final class LinkActions {
    static final Actor ADMIN = CreditedCompany.ADMIN;

    private LinkActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("link made", 10, LinkActions::link),
                Action.ofPeople("link overridden", 4, LinkActions::override),
                Action.ofPeople("link removed", 4, LinkActions::unlink));
    }

    private static boolean link(Step step) {
        Optional<RawDeal> deal = step.deal(any -> true);
        Optional<RawKeyResult> keyResult = step.keyResult();
        if (deal.isEmpty() || keyResult.isEmpty()) return false;
        link(step, deal.get().id, keyResult.get(), step.chance(25) ? Choices.rule(step) : null, step.chance(30));
        return true;
    }

    private static void link(Step step, long deal, RawKeyResult keyResult, RawRule rule, boolean self) {
        LinkIssue linkIssue = new LinkIssue(step.node.writes, step.node.links, step.node.issues);
        step.ask(
                "link deal " + deal + " to KR-" + keyResult.id + " by " + rule,
                () -> step.world.rules.refusesLink(deal, step.world.company.keyResults.get(keyResult.id))
                        || step.world.rules.misfits(rule, keyResult.id),
                batch -> {
                    long id = Drafts.written(batch, Change.PutLink.class)
                            .link()
                            .id()
                            .value();
                    step.world.company.links.put(id, new RawLink(id, deal, keyResult.id, rule, self));
                },
                () -> linkIssue.link(
                        ADMIN,
                        Long.toString(deal),
                        Target.of(new KeyResultId(keyResult.id)),
                        Drafts.rule(rule),
                        self,
                        Optional.empty()));
    }

    private static Optional<RawLink> some(Step step) {
        return step.any(step.world.company.links.values(), link -> !step.world.company.deals.get(link.deal()).deleted);
    }

    private static boolean override(Step step) {
        RawRule rule = step.chance(30) ? null : Choices.rule(step);
        boolean self = step.chance(50);
        some(step)
                .ifPresent(link -> step.ask(
                        "let link " + link + " give by " + rule,
                        () -> step.world.rules.refusesLinkChange(link.id())
                                || step.world.rules.misfits(rule, link.keyResult()),
                        batch -> step.world.company.links.put(
                                link.id(), new RawLink(link.id(), link.deal(), link.keyResult(), rule, self)),
                        () -> changeLink(step)
                                .giveBy(ADMIN, new LinkId(link.id()), Optional.empty(), Drafts.rule(rule), self)));
        return some(step).isPresent();
    }

    private static boolean unlink(Step step) {
        Optional<RawLink> some = some(step);
        some.ifPresent(link -> step.ask(
                "unlink " + link,
                () -> step.world.rules.refusesLinkChange(link.id()),
                batch -> step.world.company.links.remove(link.id()),
                () -> changeLink(step).unlink(ADMIN, new LinkId(link.id()), Optional.empty())));
        return some.isPresent();
    }

    private static ChangeLink changeLink(Step step) {
        return new ChangeLink(step.node.graphs, step.node.writes, step.node.links, step.node.issues);
    }
}
