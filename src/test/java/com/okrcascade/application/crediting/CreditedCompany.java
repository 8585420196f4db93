package com.okrcascade.application.crediting;

import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.issues.AttachQuery;
import com.okrcascade.application.issues.ChangeLink;
import com.okrcascade.application.issues.LinkIssue;
import com.okrcascade.application.keyresults.BreakDownKeyResult;
import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.application.keyresults.ChangeKeyResult;
import com.okrcascade.application.keyresults.CreateKeyResult;
import com.okrcascade.application.keyresults.DeleteKeyResult;
import com.okrcascade.application.keyresults.KeyResultDraft;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.keyresults.TakeBackCorrection;
import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.application.objectives.CreateObjective;
import com.okrcascade.application.objectives.MoveObjectiveTo;
import com.okrcascade.application.objectives.ObjectiveDraft;
import com.okrcascade.application.periods.ClosePeriod;
import com.okrcascade.application.periods.ReopenPeriod;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A company with a Jira and the crediting of one node; its monotonic clock moves when a test says so. */
public final class CreditedCompany {
    public static final UnitOfMeasure DOLLARS = new UnitOfMeasure("USD", UnitKind.MONEY, 2);
    public static final Crediting AMOUNT = new Crediting(new CreditRule.Field("amount"), null);
    public static final Actor ADMIN = Actor.admin(new UserKey("admin"));

    private static final Duration SETTLED = Duration.ofSeconds(11);

    final FreshCompany company = new FreshCompany().setUp();
    final InMemoryJira jira = new InMemoryJira();
    private final AtomicLong nanos = new AtomicLong();
    private final BookedCredits credited = new BookedCredits(company, jira);
    private final InboxRounds rounds = rounds("node1");

    public Graph graph() {
        return company.graph();
    }

    InboxRounds rounds(String node) {
        return rounds(node, jira, jira);
    }

    InboxRounds rounds(String node, Issues issues, IssueSearch search) {
        Expansion expansion = new Expansion(
                company.store().asNode(node).inbox(),
                company.store().credits(),
                company.store().links(),
                issues,
                search,
                company.graphs());
        IssueBatches batches = new IssueBatches(
                company.graphs(),
                company.writes(),
                company.store().asNode(node).inbox(),
                credited.creditIssues(issues, search));
        return new InboxRounds(
                company.store().asNode(node).inbox(),
                expansion,
                batches,
                company.graphs(),
                new CreditingHealth(node, Clock.systemUTC()),
                nanos::get);
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** Jira tells of a change, as its event does. */
    void hint(long issue) {
        company.store().inbox().add(new IssueId(issue));
    }

    /** Everything has to be looked at again. */
    void hintAll() {
        company.writes().write(graph -> Decision.Outcome.of(true, new Change.AppendHint(InboxKind.ALL, 0)));
    }

    /** The look at once. */
    void firstLook() {
        rounds.round();
    }

    /** Looks until nothing is left to look at. */
    void drain() {
        for (int round = 0; round < 20 && company.store().inbox().size() > 0; round++) {
            rounds.round();
            pass(SETTLED);
        }
        if (company.store().inbox().size() > 0) throw new AssertionError("the inbox does not become empty");
    }

    /** An open deal with an amount, which Jira tells of. */
    void deal(long id, String amount) {
        jira.put(new InMemoryJira.Deal(id, "SALES", FieldValue.of(Quantity.parse(amount)), null, null));
        hint(id);
    }

    void resolve(long id, String day) {
        resolve(id, "Won", day);
    }

    void resolve(long id, String resolution, String day) {
        Instant noon =
                LocalDate.parse(day).atTime(12, 0).atZone(FreshCompany.BERLIN).toInstant();
        jira.put(jira.get(id).resolved(resolution, noon));
        hint(id);
    }

    void reopen(long id) {
        jira.put(jira.get(id).reopened());
        hint(id);
    }

    Objective objective(String title, String period, @Nullable ObjectiveId parent) {
        UnitId unit = graph().facts().units().stream().findFirst().orElseThrow().id();
        Period in = company.period(period);
        ObjectiveDraft draft = new ObjectiveDraft(
                title,
                "",
                unit,
                in.id(),
                parent,
                null,
                ObjectiveKind.COMMITTED,
                ObjectiveRollUp.KEY_RESULTS,
                Weight.ONE,
                HealthBy.PACE,
                Audience.EVERYONE);
        ObjectiveId id = new CreateObjective(company.writes(), jira).create(ADMIN, draft, Optional.empty());
        return graph().find(id).orElseThrow();
    }

    KeyResult keyResult(
            Objective objective,
            String baseline,
            String target,
            @Nullable Crediting crediting,
            @Nullable KeyResultId into) {
        KeyResultDraft draft = draft(objective, baseline, target, crediting, into);
        KeyResultId id = new CreateKeyResult(company.writes(), jira).create(ADMIN, draft, Optional.empty());
        return graph().find(id).orElseThrow();
    }

    /** What a person says of a key result, to create it or to change it. */
    KeyResultDraft draft(
            Objective objective,
            String baseline,
            String target,
            @Nullable Crediting crediting,
            @Nullable KeyResultId into) {
        return KeyResultDraft.of(
                objective.id(),
                "to " + target,
                new Movement(DOLLARS, Quantity.parse(baseline), Quantity.parse(target)),
                Optional.empty(),
                crediting,
                into,
                Weight.ONE,
                null,
                null);
    }

    void query(KeyResult keyResult, String jql) {
        attachQuery().attach(ADMIN, jql, Target.of(keyResult.id()), null, Optional.empty());
    }

    LinkId link(long issue, KeyResult keyResult) {
        return link(issue, keyResult, false);
    }

    LinkId link(long issue, KeyResult keyResult, boolean includeSelf) {
        return linkIssue()
                .link(ADMIN, Long.toString(issue), Target.of(keyResult.id()), null, includeSelf, Optional.empty());
    }

    LinkIssue linkIssue() {
        return new LinkIssue(company.writes(), company.store().links(), jira);
    }

    AttachQuery attachQuery() {
        return new AttachQuery(company.writes(), jira);
    }

    ChangeLink changeLink() {
        return new ChangeLink(
                company.graphs(), company.writes(), company.store().links(), jira);
    }

    ChangeKeyResult changeKeyResult() {
        return new ChangeKeyResult(company.writes(), jira);
    }

    DeleteKeyResult deleteKeyResult() {
        return new DeleteKeyResult(company.writes());
    }

    MoveObjectiveTo moveObjectiveTo() {
        return new MoveObjectiveTo(company.writes());
    }

    KeyResult keyResult(Objective objective, Measure measure, @Nullable Crediting crediting) {
        KeyResultDraft draft = KeyResultDraft.of(
                objective.id(), "Another", measure, Optional.empty(), crediting, null, Weight.ONE, null, null);
        return keyResult(draft);
    }

    KeyResult keyResult(KeyResultDraft draft) {
        KeyResultId id = new CreateKeyResult(company.writes(), jira).create(ADMIN, draft, Optional.empty());
        return graph().find(id).orElseThrow();
    }

    TakeBackCorrection takeBackCorrection() {
        return credited.takeBackCorrection();
    }

    RecordCheckIn recordCheckIn() {
        return credited.recordCheckIn();
    }

    ClosePeriod closePeriod() {
        return new ClosePeriod(company.writes());
    }

    ReopenPeriod reopenPeriod() {
        return new ReopenPeriod(company.writes());
    }

    BreakDownKeyResult breakDown() {
        return new BreakDownKeyResult(
                company.graphs(),
                company.writes(),
                company.store().links(),
                company.store().checkIns(),
                jira);
    }

    BreakDownPlan.Request evenlyToWeeks() {
        return new BreakDownPlan.Request(
                cadence(CadenceUnit.WEEK), new Split.Even(), BreakDownPlan.Start.WINDOW, new PlainTitles());
    }

    CadenceId cadence(CadenceUnit unit) {
        return graph().calendar().chain().all().stream()
                .filter(cadence -> cadence.unit() == unit && cadence.count() == 1)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Optional<Quantity> current(KeyResult keyResult) {
        return graph().standing(keyResult.id()).current();
    }

    /** The key result that a break-down made in a period. */
    KeyResult in(String period) {
        return graph().facts().keyResults().stream()
                .filter(keyResult -> graph().find(keyResult.id()).isPresent())
                .filter(keyResult -> keyResult.given().isPresent())
                .filter(keyResult -> graph().periodOf(keyResult).name().equals(period))
                .findFirst()
                .orElseThrow();
    }

    List<KeyResult> all() {
        return graph().facts().keyResults().stream()
                .filter(keyResult -> graph().find(keyResult.id()).isPresent())
                .toList();
    }

    private static final class PlainTitles implements BreakDownPlan.Titles {
        @Override
        public String objective(Objective top, Period period) {
            return period.name() + ": " + top.title();
        }

        @Override
        public String keyResult(Quantity part, Period period) {
            return part + " in " + period.name();
        }
    }
}
