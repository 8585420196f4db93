package com.okrcascade.application.demo;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Jira in which the ABC company works: two projects, a number field for amounts, and people in groups. */
public interface DemoSite {
    String SALES = "SALES";
    String LEADS = "LEADS";
    String DEAL = "Deal";
    String LEAD = "Lead";
    String AMOUNT = "Deal profit";
    String WON = "Won";

    /** What the demo needs and Jira has not, by name; empty when all is there. */
    List<String> missing();

    /** The id of the number field for amounts. */
    String amountField();

    /** Active members of a group; none where there is no such group. */
    List<UserKey> members(String group);

    IssueId open(NewIssue issue);

    void close(IssueId issue, Closing closing);

    void reopen(IssueId issue, UserKey by);

    /** What the company works on. */
    enum Work {
        DEAL,
        LEAD
    }

    /** How it ends. */
    enum Outcome {
        WON,
        DONE,
        DECLINED
    }

    /** An issue that somebody opens and is to do. */
    record NewIssue(Work work, String summary, @Nullable Quantity amount, UserKey by, Instant at) {}

    /** @param at when; null is now */
    record Closing(Outcome outcome, UserKey by, @Nullable Instant at) {}
}
