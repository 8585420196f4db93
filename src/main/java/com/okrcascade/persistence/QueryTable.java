package com.okrcascade.persistence;

import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.persistence.row.QueryRow;

/** Issue queries. */
final class QueryTable implements Table.Keyed<IssueQuery, QueryRow, Long> {
    @Override
    public Class<QueryRow> rows() {
        return QueryRow.class;
    }

    @Override
    public Long key(IssueQuery thing) {
        return thing.id().value();
    }

    @Override
    public Columns columns(IssueQuery query) {
        return new Columns()
                .with("VERSION", query.version())
                .with("JQL", query.jql())
                .with("TARGET", Codes.of(query.target()))
                .with("CREDIT_RULE", Codes.of(query.rule()))
                .with("RUN_AS", query.runAs())
                .with("STATE", query.state())
                .with("PROBLEM", query.error());
    }

    @Override
    public IssueQuery thing(QueryRow row) {
        return new IssueQuery(
                new QueryId(row.getID()),
                row.getVersion(),
                Cells.text(row.getJql()),
                Codes.target(row.getTarget()),
                Codes.rule(row.getCreditRule()),
                new UserKey(row.getRunAs()),
                QueryState.valueOf(row.getState()),
                Cells.text(row.getProblem()));
    }
}
