package com.okrcascade.examples;

import static com.okrcascade.examples.Company.ADMIN;

import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.issues.ChangeLink;
import com.okrcascade.application.issues.LinkIssue;
import com.okrcascade.application.keyresults.ChangeKeyResult;
import com.okrcascade.application.keyresults.KeyResultDraft;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.kpis.EnterKpiValue;
import com.okrcascade.application.memory.InMemoryJira.Deal;
import com.okrcascade.application.periods.ClosePeriod;
import com.okrcascade.application.periods.ReopenPeriod;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sentences that say what happens: to issues, and what people do. */
final class Events {
    private final Company company;

    Events(Company company) {
        this.company = company;
    }

    void into(Sentences sentences) {
        sentences
                .on("Issue <number> is worth <number>", said -> worth(said.whole(1), FieldValue.of(said.number(2))))
                .on("Issue <number> is worth nothing that can be read", said -> worth(said.whole(1), FieldValue.EMPTY))
                .on(
                        "Issue <number> was created on <day>",
                        said -> put(issue(said.whole(1)).created(noon(said.day(2)))))
                .on(
                        "Issue <number> is done on <day>(?: as (.+))?",
                        said -> put(
                                issue(said.whole(1)).resolved(said.optional(3).orElse("Done"), noon(said.day(2)))))
                .on(
                        "Issue <number> is reopened",
                        said -> put(issue(said.whole(1)).reopened()))
                .on("Issue <number> is deleted", said -> delete(said.whole(1)))
                .on("Issue <number> is below issue <number>", said -> below(said.whole(1), said.whole(2)))
                .on("Issue <number> is linked to <name>", said -> link(said.whole(1), keyResult(said.text(2))))
                .on(
                        "Issue <number> is linked to the (value|base) of KPI <name>",
                        said -> link(said.whole(1), kpi(said.text(3), said.text(2))))
                .on("Issue <number> is unlinked from <name>", said -> unlink(said.whole(1), keyResult(said.text(2))))
                .on(
                        "<name> is checked in at <number> on <day>",
                        said -> checkIn(said.text(1), said.number(2), null, "", said.day(3)))
                .on(
                        "<name> is corrected from <number> to <number>, because <rest>",
                        said -> checkIn(said.text(1), said.number(3), said.number(2), said.text(4), null))
                .on("Milestone <number> of <name> is reached on <day>", said -> reach(said.text(2), said))
                .on(
                        "The target of <name>(?: in (.+?))? becomes <number>",
                        said -> retarget(company.keyResult(said.text(1), said.optional(2)), said.number(3)))
                .on("KPI <name> is <number> on <day>", said -> enter(said.text(1), said.day(3), said.number(2)))
                .on("(.+) is closed", said -> close(said.text(1)))
                .on("(.+) is opened again", said -> reopen(said.text(1)));
    }

    private Deal issue(long id) {
        Deal known = company.jira().get(id);
        return known == null ? new Deal(id, "ABC", FieldValue.of(Quantity.of(1)), null, null) : known;
    }

    private void put(Deal issue) {
        company.jira().put(issue);
        company.hint(issue.id());
    }

    private void worth(long id, FieldValue amount) {
        Deal before = issue(id);
        put(new Deal(id, before.project(), before.createdAt(), amount, before.resolution(), before.resolvedAt()));
    }

    private void delete(long id) {
        company.jira().delete(id);
        company.hint(id);
    }

    private void below(long child, long parent) {
        put(issue(parent));
        put(issue(child));
        company.jira().putBelow(child, parent);
        company.hint(child);
    }

    private Target keyResult(String title) {
        return Target.of(company.keyResult(title, Optional.empty()).id());
    }

    private Target kpi(String name, String side) {
        return Target.of(company.kpi(name).id(), side.equals("base") ? KpiSide.BASE : KpiSide.VALUE);
    }

    private void link(long id, Target target) {
        put(issue(id));
        new LinkIssue(company.writes(), company.store().links(), company.jira())
                .link(ADMIN, Long.toString(id), target, null, false, Optional.empty());
    }

    private void unlink(long id, Target target) {
        LinkId link = company.store().links().of(target).stream()
                .filter(one -> one.issue().value() == id)
                .findFirst()
                .orElseThrow()
                .id();
        new ChangeLink(
                        company.setting().graphs(),
                        company.writes(),
                        company.store().links(),
                        company.jira())
                .unlink(ADMIN, link, Optional.empty());
    }

    private void checkIn(
            String title, Quantity value, @Nullable Quantity seen, String reason, @Nullable LocalDate day) {
        company.settle();
        RecordCheckIn.Report report = new RecordCheckIn.Report(value, seen, 5, "", reason, day, Map.of());
        record(company.keyResult(title, Optional.empty()), report);
    }

    private void reach(String title, Said said) {
        RecordCheckIn.Report report =
                new RecordCheckIn.Report(null, null, 5, "", "", said.day(3), Map.of((int) said.whole(1), true));
        record(company.keyResult(title, Optional.empty()), report);
    }

    private void record(KeyResult keyResult, RecordCheckIn.Report report) {
        new RecordCheckIn(company.writes(), company.booking(), company.clock())
                .record(ADMIN, keyResult.id(), report, Optional.empty());
    }

    private void retarget(KeyResult keyResult, Quantity target) {
        Movement before = keyResult.movement();
        KeyResultDraft draft = KeyResultDraft.of(
                keyResult.objective(),
                keyResult.title(),
                new Movement(before.unit(), before.baseline(), target),
                Optional.of(keyResult.rollUp()),
                keyResult.crediting(),
                keyResult.contributesTo(),
                keyResult.weight(),
                keyResult.owner(),
                keyResult.startDay());
        new ChangeKeyResult(company.writes(), company.jira()).change(ADMIN, keyResult.id(), Optional.empty(), draft);
    }

    private void enter(String kpi, LocalDate bucket, Quantity value) {
        new EnterKpiValue(company.writes(), company.store().buckets(), company.clock())
                .enter(ADMIN, company.kpi(kpi).id(), bucket.atStartOfDay(), value);
    }

    private void close(String period) {
        company.settle();
        new ClosePeriod(company.writes())
                .close(ADMIN, company.setting().period(period).id(), true, List.of());
    }

    private void reopen(String period) {
        new ReopenPeriod(company.writes())
                .reopen(ADMIN, company.setting().period(period).id());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(FreshCompany.BERLIN).toInstant();
    }
}
