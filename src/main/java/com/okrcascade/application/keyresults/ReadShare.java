package com.okrcascade.application.keyresults;

import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Ledger;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.explain.OwnEntries;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Total;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How many of its issues a percent-done key result has done, or how much of their weight. Only for those who may browse
 * all of them: to anybody else it would tell how many there are that they may not see.
 */
public final class ReadShare {
    private final Ledger ledger;
    private final Issues issues;

    public ReadShare(Ledger ledger, Issues issues) {
        this.ledger = ledger;
        this.issues = issues;
    }

    public Optional<Total> of(Graph graph, Actor reader, KeyResult keyResult) {
        if (!keyResult.isPercentDone() || !browsesAll(reader, keyResult)) return Optional.empty();
        return Optional.of(
                graph.facts().totals().find(keyResult.id().value()).orElseGet(() -> Total.none(graph.today())));
    }

    /** Of more issues than an explanation lists nobody is asked, so nobody browses them all. */
    private boolean browsesAll(Actor reader, KeyResult keyResult) {
        OwnEntries own = new OwnEntries();
        ledger.eachByIssue(Target.of(keyResult.id()), LocalDate.MAX, own);
        List<IssueId> counted = own.issues();
        return own.listsAll()
                && reader.key()
                        .filter(key -> issues.browsable(counted, key).size() == counted.size())
                        .isPresent();
    }
}
