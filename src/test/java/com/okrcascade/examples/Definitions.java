package com.okrcascade.examples;

import static com.okrcascade.examples.Company.ADMIN;

import com.okrcascade.application.issues.AttachQuery;
import com.okrcascade.application.keyresults.BreakDownKeyResult;
import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.application.keyresults.CreateKeyResult;
import com.okrcascade.application.keyresults.KeyResultDraft;
import com.okrcascade.application.kpis.CreateKpi;
import com.okrcascade.application.kpis.KpiDraft;
import com.okrcascade.application.objectives.CreateObjective;
import com.okrcascade.application.objectives.ObjectiveDraft;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneOrNot;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Maintain;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Milestones;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences that say what there is: objectives, key results, KPIs, break-downs. */
final class Definitions {
    private static final Pattern MILESTONE =
            Pattern.compile("(\\d+) (.+) with weight (\\d+)(?: due ([0-9]{4}-[0-9]{2}-[0-9]{2}))?");

    private final Company company;

    Definitions(Company company) {
        this.company = company;
    }

    void into(Sentences sentences) {
        sentences
                .on("Today is <day>", said -> company.setting().on(said.text(1)))
                .on(
                        "Objective <name> in ([^;\"]+?)(?: below <name>)?(;.*)?",
                        said -> objective(said.text(1), said.text(2), said.optional(3), choices(said, 4)))
                .on(
                        "Key result <name> of <name> goes from <number> to <number> ([^;]+)(;.*)?",
                        said -> keyResult(
                                said,
                                new Movement(unit(said.text(5)), said.number(3), said.number(4)),
                                choices(said, 6)))
                .on(
                        "Key result <name> of <name> keeps (at least|at most) <number> ([^;]+)(;.*)?",
                        said -> keyResult(said, limit(said), choices(said, 6)))
                .on(
                        "Key result <name> of <name> keeps between <number> and <number> ([^;]+)(;.*)?",
                        said -> keyResult(said, band(said), choices(said, 6)))
                .on(
                        "Key result <name> of <name> has the milestones ([^;]+)(;.*)?",
                        said -> keyResult(said, milestones(said.text(3)), choices(said, 4)))
                .on(
                        "Key result <name> of <name> is done or not(;.*)?",
                        said -> keyResult(said, new DoneOrNot(), choices(said, 3)))
                .on("<name> takes all issues", said -> takeAll(said.text(1)))
                .on(
                        "<name> is broken down (evenly|from 1 to \\d+|growing \\d+ % a year|by the weights [0-9, ]+) to"
                                + " (years|quarters|months|weeks)(, starting next)?",
                        said -> breakDown(said.text(1), said.text(2), said.text(3), said.optional(4)))
                .on(
                        "KPI <name> is the (sum|count|average|ratio|last|least|greatest) per (day|week|month) in (.+?)(, fed"
                                + " by issues)?",
                        said -> kpi(said.text(1), said.text(2), said.text(3), unit(said.text(4)), said.optional(5)));
    }

    private static List<String> choices(Said said, int part) {
        return said.optional(part).stream()
                .flatMap(text -> Arrays.stream(text.split(";", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void objective(String title, String period, Optional<String> parent, List<String> choices) {
        ObjectiveDraft draft = new ObjectiveDraft(
                title,
                "",
                company.unit(),
                company.setting().period(period).id(),
                parent.map(name -> company.objective(name).id()).orElse(null),
                null,
                choices.contains("aspirational") ? ObjectiveKind.ASPIRATIONAL : ObjectiveKind.COMMITTED,
                rollUp(choices),
                weight(choices),
                choices.contains("judged by its weakest key result") ? HealthBy.WEAKEST : HealthBy.PACE,
                Audience.EVERYONE);
        new CreateObjective(company.writes(), company.jira()).create(ADMIN, draft, Optional.empty());
    }

    private static ObjectiveRollUp rollUp(List<String> choices) {
        if (choices.contains("from its children")) return ObjectiveRollUp.CHILDREN;
        return choices.contains("from both") ? ObjectiveRollUp.BOTH : ObjectiveRollUp.KEY_RESULTS;
    }

    private void keyResult(Said said, Measure measure, List<String> choices) {
        ObjectiveId objective = company.objective(said.text(2)).id();
        Optional<KeyResultRollUp> rollUp = after(choices, "takes ").map(Definitions::taking);
        @Nullable
        KeyResultId into = after(choices, "goes into ")
                .map(title ->
                        company.keyResult(unquoted(title), Optional.empty()).id())
                .orElse(null);
        @Nullable
        KpiId kpi = after(choices, "reads ")
                .map(name -> company.kpi(unquoted(name)).id())
                .orElse(null);
        KeyResultDraft draft = new KeyResultDraft(
                objective,
                said.text(1),
                measure,
                Set.of(),
                rollUp,
                crediting(choices),
                kpi,
                into,
                weight(choices),
                null,
                after(choices, "starts on ").map(LocalDate::parse).orElse(firstDay(objective)),
                null);
        new CreateKeyResult(company.writes(), company.jira()).create(ADMIN, draft, Optional.empty());
    }

    /** Examples are about whole periods unless they say so. */
    private LocalDate firstDay(ObjectiveId id) {
        Objective objective = company.graph().find(id).orElseThrow();
        Period period = company.graph().periodOf(objective);
        return period.window().first();
    }

    private static KeyResultRollUp taking(String what) {
        return switch (what) {
            case "the sum" -> KeyResultRollUp.SUM;
            case "the latest" -> KeyResultRollUp.LATEST;
            case "the weighted progress" -> KeyResultRollUp.WEIGHTED_PROGRESS;
            default -> throw new AssertionError("nothing is taken by " + what);
        };
    }

    private static @Nullable Crediting crediting(List<String> choices) {
        if (choices.contains("counts the share of issues done"))
            return new Crediting(new CreditRule.PercentDone(null), null);
        if (choices.contains("weighs the share of issues done by their amount"))
            return new Crediting(new CreditRule.PercentDone("amount"), null);
        return after(choices, "each issue gives ")
                .map(gives -> switch (gives) {
                    case "its amount" -> (CreditRule) new CreditRule.Field("amount");
                    case "1" -> new CreditRule.Count();
                    default -> new CreditRule.Fixed(Said.number(gives));
                })
                .map(rule -> new Crediting(rule, null))
                .orElse(null);
    }

    private static Weight weight(List<String> choices) {
        return after(choices, "weight ").map(Said::weight).orElse(Weight.ONE);
    }

    private static Optional<String> after(List<String> choices, String beginning) {
        return choices.stream()
                .filter(choice -> choice.startsWith(beginning))
                .map(choice -> choice.substring(beginning.length()))
                .findFirst();
    }

    private static String unquoted(String name) {
        return name.replace("\"", "");
    }

    private static Maintain limit(Said said) {
        List<String> choices = choices(said, 6);
        boolean least = said.text(3).equals("at least");
        return maintain(said.text(5), least ? said.number(4) : null, least ? null : said.number(4), choices);
    }

    private static Maintain band(Said said) {
        return maintain(said.text(5), said.number(3), said.number(4), choices(said, 6));
    }

    private static Maintain maintain(
            String unit, @Nullable Quantity lower, @Nullable Quantity upper, List<String> choices) {
        @Nullable
        Quantity tolerance = after(choices, "tolerance ").map(Said::number).orElse(null);
        return new Maintain(unit(unit), lower, upper, tolerance, choices.contains("all or nothing"));
    }

    private static Milestones milestones(String text) {
        List<Milestone> all = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            Matcher parts = MILESTONE.matcher(one.strip());
            if (!parts.matches()) throw new AssertionError("no milestone: " + one);
            @Nullable LocalDate due = parts.group(4) == null ? null : LocalDate.parse(parts.group(4));
            all.add(new Milestone(
                    Integer.parseInt(parts.group(1)), parts.group(2), Said.weight(parts.group(3)), due, null));
        }
        return new Milestones(all);
    }

    private static UnitOfMeasure unit(String name) {
        return switch (name) {
            case "USD" -> new UnitOfMeasure(name, UnitKind.MONEY, 2);
            case "hours" -> new UnitOfMeasure(name, UnitKind.HOURS, 2);
            case "%" -> new UnitOfMeasure(name, UnitKind.PERCENT, 2);
            case "days per order", "stars" -> new UnitOfMeasure(name, UnitKind.OTHER, 2);
            default -> new UnitOfMeasure(name, UnitKind.COUNT, 0);
        };
    }

    private void takeAll(String title) {
        KeyResultId id = company.keyResult(title, Optional.empty()).id();
        new AttachQuery(company.writes(), company.jira())
                .attach(ADMIN, Company.ALL_ISSUES, Target.of(id), null, Optional.empty());
    }

    private void breakDown(String title, String how, String to, Optional<String> next) {
        company.settle();
        BreakDownPlan.Request request = new BreakDownPlan.Request(
                cadence(to),
                split(how),
                next.isPresent() ? BreakDownPlan.Start.NEXT : BreakDownPlan.Start.WINDOW,
                new PlainTitles());
        new BreakDownKeyResult(
                        company.setting().graphs(),
                        company.writes(),
                        company.store().links(),
                        company.store().checkIns(),
                        company.jira())
                .apply(ADMIN, company.keyResult(title, Optional.empty()).id(), request);
    }

    private static Split split(String how) {
        String number = how.replaceAll("^from 1 to |[^0-9, ]", "").strip();
        if (how.startsWith("from")) return new Split.LinearRamp(Said.number(number));
        if (how.startsWith("growing"))
            return new Split.Compound(Said.number(number).share(1, 100));
        if (!how.startsWith("by")) return new Split.Even();
        return new Split.OwnWeights(Arrays.stream(number.split(",", -1))
                .map(String::strip)
                .map(Said::weight)
                .toList());
    }

    private CadenceId cadence(String plural) {
        CadenceUnit unit =
                CadenceUnit.valueOf(plural.substring(0, plural.length() - 1).toUpperCase(Locale.ROOT));
        return company.graph().calendar().chain().all().stream()
                .filter(cadence -> cadence.unit() == unit && cadence.count() == 1)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void kpi(String name, String how, String frequency, UnitOfMeasure unit, Optional<String> fed) {
        Aggregation aggregation =
                switch (how) {
                    case "least" -> Aggregation.MIN;
                    case "greatest" -> Aggregation.MAX;
                    default -> Aggregation.valueOf(how.toUpperCase(Locale.ROOT));
                };
        Crediting crediting = fed.isEmpty() ? null : new Crediting(new CreditRule.Field("amount"), null);
        KpiDraft draft = new KpiDraft(
                name,
                company.unit(),
                unit,
                KpiGoal.atLeast(Quantity.ZERO, Quantity.ZERO),
                Frequency.valueOf(frequency.toUpperCase(Locale.ROOT)),
                aggregation,
                false,
                false,
                crediting,
                null,
                Audience.EVERYONE);
        new CreateKpi(company.writes(), company.jira()).create(ADMIN, draft, Optional.empty());
    }

    private static final class PlainTitles implements BreakDownPlan.Titles {
        @Override
        public String objective(Objective top, Period period) {
            return top.title() + " in " + period.name();
        }

        @Override
        public String keyResult(Quantity part, Period period) {
            return part + " in " + period.name();
        }
    }
}
