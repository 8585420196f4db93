package com.okrcascade.application.keyresults;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.QueryId;

/** The ids that one write gives to what it creates. */
final class NextIds {
    private long lastObjective;
    private long lastKeyResult;
    private long lastQuery;

    NextIds(Graph graph) {
        lastObjective = graph.facts().objectives().lastId();
        lastKeyResult = graph.facts().keyResults().lastId();
        lastQuery = graph.facts().queries().lastId();
    }

    ObjectiveId objective() {
        return new ObjectiveId(++lastObjective);
    }

    KeyResultId keyResult() {
        return new KeyResultId(++lastKeyResult);
    }

    QueryId query() {
        return new QueryId(++lastQuery);
    }
}
