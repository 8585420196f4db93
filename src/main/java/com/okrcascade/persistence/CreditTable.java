package com.okrcascade.persistence;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.persistence.row.CreditRow;

/** Credits. */
final class CreditTable implements Table.Keyed<Credit, CreditRow, String> {
    @Override
    public Class<CreditRow> rows() {
        return CreditRow.class;
    }

    @Override
    public String key(Credit thing) {
        return key(thing.pair());
    }

    @Override
    public Columns columns(Credit credit) {
        return new Columns()
                .with("ISSUE_ID", credit.issue())
                .with("TARGET", Codes.of(credit.target()))
                .with("AMOUNT", credit.amount())
                .with("OFFERED", credit.offered())
                .with("EFFECTIVE_DAY", credit.day())
                .with("CREDIT_WEIGHT", Cells.notZero(credit.weight()))
                .with("SINCE_DAY", credit.since())
                .with("STATE", credit.state())
                .with("REASON", credit.reason().code())
                .with("REASON_DETAIL", credit.reason().detail())
                .with("LINK_ID", credit.link())
                .with("QUERY_ID", credit.query())
                .with("COUNTED_IN", credit.countedIn())
                .with("ISSUE_KEY", credit.issueKey());
    }

    @Override
    public Credit thing(CreditRow row) {
        return new Credit(
                new IssueId(row.getIssueId()),
                Codes.target(row.getTarget()),
                new Quantity(row.getAmount()),
                new Quantity(row.getOffered()),
                Cells.day(row.getEffectiveDay()),
                Cells.quantityOrZero(row.getCreditWeight()),
                Cells.day(row.getSinceDay()),
                CreditState.valueOf(row.getState()),
                Codes.reason(row.getReason(), row.getReasonDetail()),
                Cells.id(row.getLinkId(), LinkId::new),
                Cells.id(row.getQueryId(), QueryId::new),
                Cells.id(row.getCountedIn(), KeyResultId::new),
                Cells.text(row.getIssueKey()));
    }

    static String key(Credit.Pair pair) {
        return pair.issue().value() + ":" + Codes.of(pair.target());
    }
}
