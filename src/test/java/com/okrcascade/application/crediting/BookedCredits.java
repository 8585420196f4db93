package com.okrcascade.application.crediting;

import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.keyresults.TakeBackCorrection;
import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import java.time.Clock;
import java.time.ZoneOffset;

/** The deciding part of crediting over a company's stored rows. */
final class BookedCredits {
    private final FreshCompany company;
    private final InMemoryJira jira;

    BookedCredits(FreshCompany company, InMemoryJira jira) {
        this.company = company;
        this.jira = jira;
    }

    CreditIssues creditIssues() {
        return creditIssues(jira);
    }

    CreditIssues creditIssues(IssueSearch search) {
        return creditIssues(jira, search);
    }

    CreditIssues creditIssues(Issues issues, IssueSearch search) {
        return new CreditIssues(
                issues,
                search,
                company.store().links(),
                company.store().credits(),
                company.store().dayGains(),
                company.store().buckets(),
                noon());
    }

    RecordCheckIn recordCheckIn() {
        return new RecordCheckIn(company.writes(), new Booking(company.store().dayGains()), noon());
    }

    TakeBackCorrection takeBackCorrection() {
        return new TakeBackCorrection(
                company.writes(),
                company.store().checkIns(),
                new Booking(company.store().dayGains()),
                noon());
    }

    private Clock noon() {
        return Clock.fixed(company.graph().today().atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
