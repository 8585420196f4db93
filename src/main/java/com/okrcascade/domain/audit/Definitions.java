package com.okrcascade.domain.audit;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.AuditField;
import com.okrcascade.domain.model.AuditLine.Subject;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Closing;
import com.okrcascade.domain.model.CompanyCalendar;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.Maintain;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.MemberType;
import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Milestones;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.pace.SetByHand;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of each kind of thing; what it refers to is named as it is called now. */
record Definitions(Facts facts) {
    Definition of(Settings settings) {
        Said said = new Said()
                .with(settings.doneRule())
                .all(AuditField.EXCLUDED_RESOLUTIONS, settings.excludedResolutions(), name -> name)
                .with(AuditField.HORIZON_QUARTERS, settings.breakDownHorizonQuarters())
                .with(AuditField.CHECK_IN_DAYS, settings.checkInDays())
                .with(AuditField.GRACE_DAYS, settings.graceDays())
                .with(AuditField.SETTLE_SECONDS, seconds(settings));
        return new Definition(Subject.SETTINGS, 1, "", said.fields());
    }

    private static Quantity seconds(Settings settings) {
        return Quantity.of(settings.settle().toMillis()).share(1, 1000);
    }

    Definition of(CompanyCalendar calendar) {
        CalendarSettings settings = calendar.settings();
        ZoneId zone = settings.zone();
        Said said = new Said()
                .with(AuditField.FISCAL_YEAR_START, settings.fiscalYearStart())
                .with(AuditField.FISCAL_YEAR_NAMED_AFTER, settings.fiscalYearNamedAfter())
                .with(AuditField.WEEK_START, settings.weekStart())
                .with(AuditField.TIME_ZONE, zone.getId())
                .all(AuditField.WORKING_DAYS, settings.workingDays(), day -> day)
                .all(AuditField.HOLIDAYS, settings.holidays(), day -> day);
        return new Definition(Subject.CALENDAR, 1, "", said.fields());
    }

    Definition of(CadenceDefinition definition) {
        Cadence cadence = definition.cadence();
        Said said = new Said()
                .with(AuditField.NAME, cadence.name())
                .with(AuditField.KIND, cadence.unit())
                .with(AuditField.COUNT, cadence.count())
                .with(AuditField.PARENT, cadence(cadence.parentId()))
                .with(AuditField.ANCHOR_YEAR, cadence.anchorYear())
                .with(AuditField.STATE, cadence.active() ? ObjectiveState.ACTIVE : "RETIRED")
                .with(AuditField.THRESHOLDS, text(cadence.thresholds()));
        return new Definition(Subject.CADENCE, cadence.id().value(), cadence.name(), said.fields());
    }

    private static String text(Thresholds thresholds) {
        String limits = thresholds.onTrack() + " / " + thresholds.atRisk();
        return thresholds.map(points -> "POINTS_BEHIND ", share -> "SHARE_OF_EXPECTED ") + limits;
    }

    Definition of(Period period) {
        Said said = new Said().with(AuditField.STATE, period.state());
        return new Definition(Subject.PERIOD, period.id().value(), period.name(), said.fields());
    }

    Definition of(Unit unit) {
        Said said = new Said()
                .with(AuditField.NAME, unit.name())
                .with(AuditField.LEVEL, unit.level())
                .with(AuditField.PARENT, unit(unit.parent()))
                .with(AuditField.LEAD, unit.lead())
                .with(AuditField.STATE, state(unit.retired()));
        return new Definition(Subject.UNIT, unit.id().value(), unit.name(), said.fields());
    }

    Definition of(Role role) {
        Said said = new Said()
                .with(AuditField.NAME, role.name())
                .with(AuditField.UNIT, unit(role.unit()))
                .all(AuditField.MEMBERS, role.members(), Definitions::text)
                .all(AuditField.PERMISSIONS, role.permissions(), permission -> permission)
                .with(AuditField.ASSIGNMENT, role.assignment())
                .with(AuditField.STATE, state(role.retired()));
        return new Definition(Subject.ROLE, role.id().value(), role.name(), said.fields());
    }

    private static String text(RoleMember member) {
        String who = member.type() + " " + member.value();
        return member.type() == MemberType.PROJECT_ROLE ? who + " / " + member.projectId() : who;
    }

    private static Object state(boolean retired) {
        return retired ? "RETIRED" : ObjectiveState.ACTIVE;
    }

    Definition of(Objective objective) {
        Said said = new Said()
                .with(AuditField.TITLE, objective.title())
                .with(AuditField.DESCRIPTION, objective.description())
                .with(AuditField.UNIT, unit(objective.unit()))
                .with(AuditField.PERIOD, period(objective.period()))
                .with(AuditField.PARENT, objective(objective.parent()))
                .with(AuditField.OWNER, objective.owner())
                .with(AuditField.KIND, objective.kind())
                .with(AuditField.ROLL_UP, objective.rollUp())
                .with(AuditField.WEIGHT, objective.weight().value())
                .with(AuditField.HEALTH_BY, objective.healthBy())
                .with(objective.audience())
                .with(AuditField.STATE, objective.state());
        return new Definition(Subject.OBJECTIVE, objective.id().value(), objective.title(), said.fields());
    }

    Definition of(KeyResult keyResult) {
        Said said = measured(keyResult.measure())
                .with(AuditField.OBJECTIVE, objective(keyResult.objective()))
                .with(AuditField.TITLE, keyResult.title())
                .with(AuditField.ROLL_UP, keyResult.rollUp())
                .with(keyResult.crediting())
                .with(AuditField.SOURCE_KPI, kpi(keyResult.sourceKpi()))
                .with(AuditField.CONTRIBUTES_TO, keyResult(keyResult.contributesTo()))
                .with(AuditField.WEIGHT, keyResult.weight().value())
                .with(AuditField.OWNER, keyResult.owner())
                .with(AuditField.START_DAY, keyResult.startDay())
                .with(AuditField.BREAK_DOWNS, breakDowns(keyResult))
                .with(AuditField.STATE, keyResult.deleted() ? ObjectiveState.DELETED : ObjectiveState.ACTIVE);
        add(said, keyResult.healthOverride());
        add(said, keyResult.closing());
        return new Definition(Subject.KEY_RESULT, keyResult.id().value(), keyResult.title(), said.fields());
    }

    private static int breakDowns(KeyResult keyResult) {
        return keyResult.brokenDown() == null
                ? 0
                : keyResult.brokenDown().runs().size();
    }

    private static Said measured(Measure measure) {
        Said said = new Said().with(AuditField.DIRECTION, measure.direction()).with(measure.unit());
        return measure.map(
                movement -> moved(said, movement),
                maintain -> maintained(said, maintain),
                milestones -> said.with(AuditField.MILESTONES, text(milestones)),
                done -> said);
    }

    private static Said moved(Said said, Movement movement) {
        return said.with(AuditField.BASELINE, movement.baseline()).with(AuditField.TARGET, movement.target());
    }

    private static Said maintained(Said said, Maintain maintain) {
        return said.with(AuditField.LOWER, maintain.lower())
                .with(AuditField.UPPER, maintain.upper())
                .with(AuditField.TOLERANCE, maintain.tolerance())
                .with(AuditField.STRICT, maintain.binary());
    }

    /** Which of them are reached is progress and no definition. */
    private static String text(Milestones milestones) {
        return milestones.all().stream().map(Definitions::text).collect(Collectors.joining("\n"));
    }

    private static String text(Milestone milestone) {
        String weighed = milestone.title() + " (" + milestone.weight().value() + ")";
        return milestone.due() == null ? weighed : weighed + " " + milestone.due();
    }

    private static void add(Said said, @Nullable SetByHand health) {
        if (health == null) return;
        said.with(AuditField.HEALTH_SET_BY_HAND, health.status())
                .with(AuditField.HEALTH_SET_REASON, health.reason())
                .with(AuditField.HEALTH_SET_UNTIL, health.until());
    }

    /** Its value was computed; what people say is the score. */
    private static void add(Said said, @Nullable Closing closing) {
        if (closing == null) return;
        Quantity score = Quantity.of(closing.finalScore().hundredths()).share(1, 100);
        said.with(AuditField.FINAL_SCORE, score).with(AuditField.FINAL_SCORE_REASON, closing.reason());
    }

    Definition of(Kpi kpi) {
        KpiGoal goal = kpi.goal();
        Said said = new Said()
                .with(AuditField.NAME, kpi.name())
                .with(AuditField.UNIT, unit(kpi.unit()))
                .with(kpi.unitOfMeasure())
                .with(AuditField.DIRECTION, goal.direction())
                .with(AuditField.TARGET, goal.target())
                .with(AuditField.LOWER, goal.lower())
                .with(AuditField.UPPER, goal.upper())
                .with(AuditField.WARN_MARGIN, goal.warnMargin())
                .with(AuditField.FREQUENCY, kpi.frequency())
                .with(AuditField.AGGREGATION, kpi.aggregation())
                .with(AuditField.CUMULATIVE, kpi.cumulative())
                .with(AuditField.LEADING, kpi.lead())
                .with(kpi.crediting())
                .with(AuditField.OWNER_ROLE, role(kpi.ownerRole()))
                .with(kpi.audience())
                .with(AuditField.STATE, kpi.state());
        return new Definition(Subject.KPI, kpi.id().value(), kpi.name(), said.fields());
    }

    Definition of(IssueQuery query) {
        String target = target(query.target());
        Said said = new Said()
                .with(AuditField.JQL, query.jql())
                .with(AuditField.CREDITS, target)
                .with(query.rule())
                .with(AuditField.RUN_AS, query.runAs())
                .with(AuditField.STATE, query.state());
        return new Definition(Subject.QUERY, query.id().value(), target, said.fields());
    }

    Definition of(IssueLink link) {
        String target = target(link.target());
        Said said = new Said()
                .with(AuditField.ISSUE, link.issue().value())
                .with(AuditField.CREDITS, target)
                .with(link.rule())
                .with(AuditField.INCLUDE_SELF, link.includeSelf());
        return new Definition(Subject.LINK, link.id().value(), target, said.fields());
    }

    private String target(Target target) {
        return target.map(this::named, of -> named(of.id()) + (of.side() == KpiSide.BASE ? " (base)" : ""));
    }

    private @Nullable String unit(@Nullable UnitId id) {
        if (id == null) return null;
        return facts.units().find(id.value()).map(Unit::name).orElse(id.key());
    }

    private @Nullable String role(@Nullable RoleId id) {
        if (id == null) return null;
        return facts.roles().find(id.value()).map(Role::name).orElse(id.key());
    }

    private String period(PeriodId id) {
        return facts.periods().find(id.value()).map(Period::name).orElse(id.key());
    }

    private @Nullable String cadence(@Nullable CadenceId id) {
        if (id == null) return null;
        return facts.cadences()
                .find(id.value())
                .map(definition -> definition.cadence().name())
                .orElse(Long.toString(id.value()));
    }

    private @Nullable String objective(@Nullable ObjectiveId id) {
        if (id == null) return null;
        return titled(
                id.key(),
                facts.objectives().find(id.value()).map(Objective::title).orElse(""));
    }

    private @Nullable String keyResult(@Nullable KeyResultId id) {
        return id == null ? null : named(id);
    }

    private String named(KeyResultId id) {
        return titled(
                id.key(),
                facts.keyResults().find(id.value()).map(KeyResult::title).orElse(""));
    }

    private @Nullable String kpi(@Nullable KpiId id) {
        return id == null ? null : named(id);
    }

    private String named(KpiId id) {
        return titled(id.key(), facts.kpis().find(id.value()).map(Kpi::name).orElse(""));
    }

    private static String titled(String key, String title) {
        return (key + " " + title).strip();
    }
}
