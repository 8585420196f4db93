package com.okrcascade.persistence;

import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.calendar.FiscalYearName;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Bucket;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Score;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.*;
import com.okrcascade.domain.pace.HealthStatus;
import com.okrcascade.domain.pace.SetByHand;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One of each stored thing with all it can say, and one that says as little as possible. */
final class Samples {
    static final Instant NOW = Instant.parse("2027-01-12T09:30:15.123Z");
    static final LocalDate DAY = LocalDate.of(2027, 1, 12);
    static final UserKey ANNA = new UserKey("JIRAUSER10100");
    static final KeyResultId SALES = new KeyResultId(34);
    static final KpiId CYCLE_TIME = new KpiId(3);
    static final UnitOfMeasure USD = new UnitOfMeasure("USD", UnitKind.MONEY, 2);
    static final String LONG_TEXT = "Прибыль ".repeat(700);

    static final Settings SETTINGS = new Settings(
            4,
            new DoneRule.ByStatuses(Set.of("6", "10001")),
            Set.of("Won't Do", "Дубликат"),
            2,
            14,
            5,
            Duration.ofMillis(1500));

    static final CompanyCalendar CALENDAR = new CompanyCalendar(
            3,
            new CalendarSettings(
                    Month.JULY,
                    FiscalYearName.START,
                    DayOfWeek.SUNDAY,
                    ZoneId.of("America/Argentina/Buenos_Aires"),
                    Set.of(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY),
                    new TreeSet<>(Set.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 2, 29)))),
            false);

    static final CadenceDefinition THREE_YEARS =
            new CadenceDefinition(2, Cadence.ofYears(new CadenceId(1), "3 years", 3, 2026));
    static final CadenceDefinition YEAR = new CadenceDefinition(
            0,
            Cadence.of(new CadenceId(2), "Year", CadenceUnit.YEAR, new CadenceId(1))
                    .with(new Thresholds.ShareOfExpected(90, 70)));

    static final Period YEAR_2027 = new Period(
            new PeriodId(7),
            new CadenceId(2),
            "FY2027",
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 12, 31),
            new Window(LocalDate.of(2027, 1, 4), LocalDate.of(2028, 1, 2)),
            null,
            PeriodState.CLOSED);
    static final Period QUARTER = new Period(
            new PeriodId(8),
            new CadenceId(2),
            "FY2027 Q1",
            LocalDate.of(1969, 1, 1),
            LocalDate.of(1969, 3, 31),
            new Window(LocalDate.of(1968, 12, 30), LocalDate.of(1969, 3, 30)),
            new PeriodId(7),
            PeriodState.OPEN);

    static final Unit ABC = new Unit(new UnitId(1), 1, "ABC", UnitLevel.COMPANY, null, ANNA, false);
    static final Unit TEAM = new Unit(new UnitId(2), 0, "Ж".repeat(200), UnitLevel.TEAM, new UnitId(1), null, true);

    static final Role SALES_ROLE = new Role(
            new RoleId(1),
            5,
            "Sales",
            new UnitId(2),
            List.of(
                    new RoleMember(MemberType.USER, "JIRAUSER10100", null),
                    new RoleMember(MemberType.GROUP, "sales \"east\", [west]", null),
                    new RoleMember(MemberType.PROJECT_ROLE, "10002", 10100L)),
            Set.of(Permission.values()),
            Assignment.LEAST_LOADED,
            false);
    static final Role EMPTY_ROLE =
            new Role(new RoleId(2), 0, "Nobody", null, List.of(), Set.of(), Assignment.UNASSIGNED, true);

    static final Objective GOAL = new Objective(
            new ObjectiveId(11),
            9,
            "Become the supplier everybody recommends",
            LONG_TEXT,
            new UnitId(1),
            new PeriodId(7),
            null,
            ANNA,
            ObjectiveKind.ASPIRATIONAL,
            ObjectiveRollUp.BOTH,
            new Weight(0),
            HealthBy.WEAKEST,
            new Audience(Visibility.PEOPLE, Set.of(ANNA, new UserKey("bob")), false),
            ObjectiveState.ARCHIVED);
    static final Objective CHILD = new Objective(
            new ObjectiveId(12),
            0,
            "Grow",
            "",
            new UnitId(2),
            new PeriodId(8),
            new ObjectiveId(11),
            null,
            ObjectiveKind.COMMITTED,
            ObjectiveRollUp.KEY_RESULTS,
            Weight.ONE,
            HealthBy.PACE,
            Audience.EVERYONE,
            ObjectiveState.ACTIVE);

    private static final List<UnitShare> SHARES =
            List.of(new UnitShare(new UnitId(2), Quantity.of(60)), new UnitShare(new UnitId(3), Quantity.parse("0.5")));
    static final KeyResult PROFIT = new KeyResult(
            SALES,
            3,
            new ObjectiveId(12),
            "Profit",
            new Movement(USD, Quantity.parse("-0.0001"), Quantity.parse("1000000")),
            KeyResultRollUp.SUM,
            new Crediting(new CreditRule.Field("customfield_10200"), new DoneRule.ByDoneCategory()),
            null,
            new KeyResultId(35),
            new Weight(1000),
            ANNA,
            LocalDate.of(2027, 2, 3),
            new SetByHand(HealthStatus.AT_RISK, "The buyer left", LocalDate.of(2027, 2, 20)),
            new BrokenDown(
                    new GivenPart(
                            new KeyResultId(36),
                            Quantity.parse("999.99"),
                            1,
                            4,
                            new GivenPart.Before(
                                    "Say \"1,000\"",
                                    Quantity.of(1000),
                                    2,
                                    new GivenPart.Before("Profit", Quantity.of(-3), 1, null))),
                    List.of(
                            new BreakDownRun(1, null, new Split.Even(), null, null, SHARES),
                            new BreakDownRun(2, new CadenceId(5), Split.LinearRamp.STANDARD, DAY, 3, List.of()),
                            new BreakDownRun(
                                    3, new CadenceId(4), new Split.Compound(Quantity.parse("-0.5")), null, 0, SHARES),
                            new BreakDownRun(
                                    4,
                                    new CadenceId(4),
                                    new Split.OwnWeights(List.of(Weight.ONE, new Weight(0))),
                                    null,
                                    null,
                                    List.of()))),
            new Closing(Quantity.parse("6450"), new Score(74), new Score(80), "The last deal came a day late"),
            true);
    static final KeyResult BY_HAND = new KeyResult(
            new KeyResultId(35),
            0,
            new ObjectiveId(11),
            "Rating",
            new Movement(new UnitOfMeasure("stars", UnitKind.OTHER, 1), Quantity.of(4), Quantity.ZERO),
            KeyResultRollUp.LATEST,
            null,
            CYCLE_TIME,
            null,
            Weight.ONE,
            null,
            null,
            null,
            null,
            Closing.asProposed(null, Score.NONE),
            false);

    static final Total TOTAL = new Total(Quantity.parse("-12.3456"), Quantity.of(8), Quantity.parse("0.5"), DAY);

    static final Kpi RESPONSE = new Kpi(
            CYCLE_TIME,
            6,
            "Cycle time",
            new UnitId(2),
            new UnitOfMeasure("days", UnitKind.OTHER, 2),
            KpiGoal.between(Quantity.parse("-1.5"), Quantity.of(4), Quantity.parse("0.5")),
            Frequency.WEEK,
            Aggregation.RATIO,
            true,
            true,
            new Crediting(new CreditRule.Fixed(Quantity.parse("2.5")), null),
            new RoleId(1),
            new Audience(Visibility.UNIT, Set.of(), true),
            ObjectiveState.DELETED);
    static final Kpi HAND_KPI = new Kpi(
            new KpiId(4),
            0,
            "Mood",
            new UnitId(1),
            new UnitOfMeasure("points", UnitKind.OTHER, 0),
            KpiGoal.atLeast(Quantity.of(7), Quantity.ZERO),
            Frequency.MONTH,
            Aggregation.AVERAGE,
            false,
            false,
            null,
            null,
            Audience.EVERYONE,
            ObjectiveState.ACTIVE);

    static final IssueQuery DEALS = new IssueQuery(
            new QueryId(5),
            2,
            "project = SALES AND text ~ \"" + LONG_TEXT + "\"",
            Target.of(CYCLE_TIME, KpiSide.BASE),
            new CreditRule.Count(),
            ANNA,
            QueryState.FAILED,
            "no such project");
    static final IssueQuery PLAIN_QUERY =
            new IssueQuery(new QueryId(6), 0, "project = S", Target.of(SALES), null, ANNA, QueryState.RUNNING, "");

    private Samples() {}

    static List<Change.OfGraph> company() {
        return List.of(
                new Change.PutSettings(SETTINGS),
                new Change.PutCalendar(CALENDAR),
                new Change.PutCadence(THREE_YEARS),
                new Change.PutCadence(YEAR),
                new Change.PutPeriod(YEAR_2027),
                new Change.PutPeriod(QUARTER),
                new Change.PutUnit(ABC),
                new Change.PutUnit(TEAM),
                new Change.PutRole(SALES_ROLE),
                new Change.PutRole(EMPTY_ROLE),
                new Change.PutObjective(GOAL),
                new Change.PutObjective(CHILD),
                new Change.PutKeyResult(PROFIT),
                new Change.PutKeyResult(BY_HAND),
                new Change.PutTotal(SALES, TOTAL),
                new Change.PutKpi(RESPONSE),
                new Change.PutKpi(HAND_KPI),
                new Change.PutQuery(DEALS),
                new Change.PutQuery(PLAIN_QUERY));
    }

    static IssueLink link(long id, long issue) {
        return new IssueLink(new LinkId(id), 1, new IssueId(issue), Target.of(SALES), null, false, ANNA);
    }

    static Credit credit(long issue, Target target) {
        return new Credit(
                new IssueId(issue),
                target,
                Quantity.parse("4200.5"),
                Quantity.parse("4200.5"),
                DAY,
                Quantity.of(3),
                DAY.minusDays(4),
                CreditState.EARNED,
                Reason.of(Reason.Code.RESOLVED),
                new LinkId(7),
                null,
                null,
                "SALES-" + issue);
    }

    static Credit openCredit(long issue, Target target) {
        return new Credit(
                new IssueId(issue),
                target,
                Quantity.ZERO,
                Quantity.parse("-3"),
                null,
                Quantity.ZERO,
                null,
                CreditState.WARNING,
                new Reason(Reason.Code.AMOUNT_NOT_A_NUMBER, "много"),
                null,
                new QueryId(5),
                new KeyResultId(35),
                "");
    }

    static LedgerEntry entry(Target target, LocalDate day, String amount) {
        return new LedgerEntry(
                target,
                day,
                NOW,
                Source.ISSUE,
                new IssueId(10042),
                "SALES-42",
                Quantity.parse(amount),
                Quantity.of(1),
                null,
                Reason.of(Reason.Code.RESOLVED));
    }

    static CheckIn checkIn(KeyResultId keyResult, int confidence) {
        return new CheckIn(keyResult, DAY, NOW, Quantity.of(confidence), confidence, LONG_TEXT, ANNA);
    }

    static BucketEntry bucket(KpiId kpi, java.time.LocalDateTime start) {
        return new BucketEntry(kpi, new Bucket(start, Quantity.parse("12.5"), Quantity.of(4)));
    }
}
