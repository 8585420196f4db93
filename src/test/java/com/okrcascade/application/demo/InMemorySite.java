package com.okrcascade.application.demo;

import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The demo's projects in memory, where everything that the demo needs is there unless a test says otherwise. */
final class InMemorySite implements DemoSite {
    final InMemoryJira jira = new InMemoryJira();
    List<String> missing = List.of();
    private long lastId;

    InMemorySite() {
        jira.search(Past.CLOSED, deal -> deal.resolution() != null);
        jira.search(Pipeline.OPEN, deal -> deal.project().equals(SALES) && deal.resolution() == null);
        jira.search(AbcGoal.DEALS, deal -> deal.project().equals(SALES));
        jira.search(AbcTeams.LEADS, deal -> deal.project().equals(LEADS));
        jira.search(AbcKpis.CONVERTED, deal -> deal.project().equals(LEADS) && WON.equals(deal.resolution()));
    }

    @Override
    public List<String> missing() {
        return missing;
    }

    @Override
    public String amountField() {
        return "amount";
    }

    @Override
    public List<UserKey> members(String group) {
        return List.of(new UserKey(group + "1"), new UserKey(group + "2"));
    }

    @Override
    public IssueId open(NewIssue issue) {
        long id = ++lastId;
        String project = issue.work() == Work.DEAL ? SALES : LEADS;
        FieldValue amount =
                Optional.ofNullable(issue.amount()).map(FieldValue::of).orElse(FieldValue.EMPTY);
        jira.put(new InMemoryJira.Deal(id, project, amount, null, null));
        return new IssueId(id);
    }

    @Override
    public void close(IssueId issue, Closing closing) {
        Instant at = Optional.ofNullable(closing.at()).orElseGet(Instant::now);
        String resolution =
                switch (closing.outcome()) {
                    case WON -> WON;
                    case DONE -> "Done";
                    case DECLINED -> "Declined";
                };
        jira.put(jira.get(issue.value()).resolved(resolution, at));
    }

    @Override
    public void reopen(IssueId issue, UserKey by) {
        jira.put(jira.get(issue.value()).reopened());
    }
}
