package com.okrcascade.domain.cascade;

import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.kpi.BucketCalendar;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Touched;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All objectives and key results of the company at one revision and on one day, with everything that follows from them
 * already computed. It never changes: the next revision is another graph that shares what stayed the same.
 */
public final class Graph {
    private final Revision revision;
    private final LocalDate today;
    private final Facts facts;
    private final FiscalCalendar calendar;
    private final Family family;
    private final Standings standings;
    private final QueryTargets queries;
    private final Memory memory;
    private final Graph whole;
    private final Hidden hidden;
    private final Views views = new Views();

    Graph(
            Revision revision,
            LocalDate today,
            Facts facts,
            FiscalCalendar calendar,
            Family family,
            Standings standings,
            QueryTargets queries,
            Memory memory) {
        this(revision, today, facts, calendar, family, standings, queries, memory, null, Hidden.NOTHING);
    }

    private Graph(
            Revision revision,
            LocalDate today,
            Facts facts,
            FiscalCalendar calendar,
            Family family,
            Standings standings,
            QueryTargets queries,
            Memory memory,
            @Nullable Graph whole,
            Hidden hidden) {
        this.revision = revision;
        this.today = today;
        this.facts = facts;
        this.calendar = calendar;
        this.family = family;
        this.standings = standings;
        this.queries = queries;
        this.memory = memory;
        this.whole = whole == null ? this : whole;
        this.hidden = hidden;
    }

    /** The graph of these facts, computed in one pass from the bottom up. */
    public static Graph of(Revision revision, Facts facts, LocalDate today) {
        return computed(revision, today, facts, facts.fiscalCalendar(), Family.of(facts));
    }

    /** The next revision; only what the changes touched, and what is above it, is computed again. */
    public Graph at(Revision next, List<? extends Change.OfGraph> changes) {
        List<Touched> touched =
                changes.stream().map(Change.OfGraph::touched).distinct().toList();
        Facts changed = facts.with(changes);
        Family kin = family.with(facts, changed, touched);
        Concerns concerns = new Concerns(touched);
        if (concerns.everything()) return computed(next, today, changed, changed.fiscalCalendar(), kin);
        QueryTargets targets = concerns.queries() ? QueryTargets.of(changed) : queries;
        Standings moved = standings.after(facts, changed, family, kin, targets, touched);
        Memory known = concerns.definitions() ? new Memory() : memory;
        return new Graph(next, today, changed, calendar, kin, moved, targets, known);
    }

    /** The same facts on another day. */
    public Graph on(LocalDate day) {
        if (day.equals(today)) return this;
        return computed(revision, day, facts.rememberingFrom(facts.recentFrom(day)), calendar, family);
    }

    /** How everything stood on earlier days. */
    public Past past() {
        return new Past(whole, whole.family, memory);
    }

    /**
     * The company without some of it: what is hidden is in no list and found by nobody, while every number stays what it
     * is, because it follows from everything.
     */
    public Graph without(Hidden hidden) {
        return hidden.nothing() ? this : views.of(hidden, this::hiding);
    }

    private Graph hiding(Hidden hidden) {
        Facts left = facts.without(hidden);
        List<Touched> touched = new ArrayList<>();
        for (ObjectiveId objective : hidden.objectives()) {
            touched.add(new Touched(Touched.Kind.OBJECTIVE, objective.value()));
        }
        Family shown = family.with(facts, left, touched);
        return new Graph(revision, today, left, calendar, shown, standings, queries, memory, whole, hidden);
    }

    /** The same with nothing hidden: what numbers follow from. */
    public Graph whole() {
        return whole;
    }

    /** What is not shown here although the numbers follow from it. */
    public Unseen unseen() {
        return new Unseen(this, hidden);
    }

    /** What not everybody may see. */
    public record Restricted(List<Objective> objectives, List<Kpi> kpis) {}

    public Restricted restricted() {
        return views.restricted(() -> new Restricted(
                facts.objectives().stream()
                        .filter(objective -> !objective.audience().isEveryone())
                        .toList(),
                facts.kpis().stream()
                        .filter(kpi -> !kpi.audience().isEveryone())
                        .toList()));
    }

    public Revision revision() {
        return revision;
    }

    public LocalDate today() {
        return today;
    }

    public Facts facts() {
        return facts;
    }

    public FiscalCalendar calendar() {
        return calendar;
    }

    /** Which key results and KPIs each search credits. */
    public QueryTargets queries() {
        return queries;
    }

    /** An objective that was not deleted. */
    public Optional<Objective> find(ObjectiveId id) {
        return facts.objectives().find(id.value()).filter(Objective::counts);
    }

    /** A key result that was not deleted, nor its objective. */
    public Optional<KeyResult> find(KeyResultId id) {
        return facts.keyResults().find(id.value()).filter(facts::counts);
    }

    public Objective objectiveOf(KeyResult keyResult) {
        return facts.objectives().get(keyResult.objective().value());
    }

    public Period periodOf(Objective objective) {
        return facts.periods().get(objective.period().value());
    }

    public Period periodOf(KeyResult keyResult) {
        return periodOf(objectiveOf(keyResult));
    }

    public Window windowOf(KeyResult keyResult) {
        return periodOf(keyResult).window();
    }

    public ObjectiveStanding standing(ObjectiveId id) {
        return standings.of(id);
    }

    public KeyResultStanding standing(KeyResultId id) {
        return standings.of(id);
    }

    public List<ObjectiveId> children(ObjectiveId id) {
        return family.children(id);
    }

    public List<KeyResultId> keyResults(ObjectiveId id) {
        return family.keyResults(id);
    }

    /** What is part of a key result's numbers. */
    public List<KeyResultId> contributors(KeyResultId id) {
        return family.contributors(id);
    }

    /** The same with what is left out of the numbers above it, and may be taken in again. */
    public List<KeyResultId> contributing(KeyResultId id) {
        return facts.keyResults().stream()
                .filter(keyResult -> id.equals(keyResult.contributesTo()) && facts.counts(keyResult))
                .map(KeyResult::id)
                .toList();
    }

    /** The key results that read a KPI. */
    public List<KeyResultId> readersOf(KpiId kpi) {
        return family.readers(kpi);
    }

    /** Whether it moves by nothing but check-ins. */
    public boolean isManual(KeyResult keyResult) {
        return !keyResult.hasAutomaticSource()
                && whole.contributors(keyResult.id()).isEmpty();
    }

    /** Whether there is a computed value that a person may write another one over. */
    public boolean isCorrectable(KeyResult keyResult) {
        return !isManual(keyResult)
                && valueRule(keyResult).hasOwnValue()
                && standing(keyResult.id()).current().isPresent();
    }

    /** Objectives without a parent that counts. */
    public Stream<Objective> roots() {
        return facts.objectives().stream().filter(Objective::counts).filter(objective -> parentOf(objective)
                .isEmpty());
    }

    public Optional<Objective> parentOf(Objective objective) {
        return Optional.ofNullable(objective.parent()).flatMap(this::find);
    }

    /** Whether what an issue or a query counts for is there, and not deleted. */
    public boolean has(Target target) {
        return facts.has(target);
    }

    /**
     * Whether an objective is in a vacuum: it has no parent and is not a top goal, which is one of the longest periods in
     * use.
     */
    public boolean servesNoGoal(Objective objective) {
        return parentOf(objective).isEmpty() && periodOf(objective).parent() != null;
    }

    /** From the parent of an objective up to the goal. */
    public List<Objective> ancestors(Objective objective) {
        List<Objective> path = new ArrayList<>();
        Optional<Objective> next = parentOf(objective);
        while (next.isPresent()) {
            path.add(next.get());
            next = parentOf(next.get());
        }
        return path;
    }

    /** From the key result that this one contributes to, up to the last one. */
    public List<KeyResult> contributesTo(KeyResult keyResult) {
        List<KeyResult> path = new ArrayList<>();
        Optional<KeyResult> next = above(keyResult);
        while (next.isPresent()) {
            path.add(next.get());
            next = above(next.get());
        }
        return path;
    }

    /** The key result at the top of the summing tree that this one is in; itself when it sums into none. */
    public KeyResultId treeOf(KeyResult keyResult) {
        return trees().topOf(keyResult).id();
    }

    /** How many sums this key result is below the top of its tree. */
    public int depthInTree(KeyResult keyResult) {
        return trees().depthOf(keyResult);
    }

    /** Whether what a key result gains reaches another one by sums. It reaches itself. */
    public boolean reaches(KeyResultId id, KeyResultId top) {
        return whole.find(id)
                .filter(keyResult -> trees().reaches(keyResult, top))
                .isPresent();
    }

    /** A key result and everything that reaches it by sums. */
    public List<KeyResultId> summedBelow(KeyResultId id) {
        return summedBelow(id, Integer.MAX_VALUE);
    }

    /** The same, but once there are so many it looks no deeper. */
    public List<KeyResultId> summedBelow(KeyResultId id, int enough) {
        return trees().below(whole.family, id, enough);
    }

    /** A key result and everything that it rolls up from. */
    public Below below(KeyResultId id) {
        return Below.of(whole.family, id);
    }

    /** An objective and everything that it rolls up from. */
    public Below below(ObjectiveId id) {
        return Below.of(whole.family, id);
    }

    /** How the value of a key result comes about. */
    public ValueRule valueRule(KeyResult keyResult) {
        return ValueRule.of(keyResult, !whole.contributors(keyResult.id()).isEmpty());
    }

    /** What the progress of an objective is the mean of, and what would count in it if it had data. */
    public List<Item> items(Objective objective) {
        return items().of(objective);
    }

    /** The key results of the whole company by name and time, whoever asks first. */
    public Directory directory() {
        return memory.directory(() -> Directory.of(whole.facts));
    }

    /** What contributes to a key result. */
    public List<Item> items(KeyResult keyResult) {
        return items().of(keyResult);
    }

    /** What a key result gives the one that sums it. */
    public Quantity gained(KeyResult part) {
        return values().gained(part);
    }

    /** Of what contributes to a key result the one that was measured last. */
    public Optional<KeyResult> latest(KeyResult keyResult) {
        return values().latest(whole.contributors(keyResult.id()).stream()
                .map(id -> whole.facts.keyResults().get(id.value()))
                .toList());
    }

    private Items items() {
        return new Items(whole.facts, whole.family, standings::of, standings::of);
    }

    private Values values() {
        return new Values(
                keyResult -> whole.facts.totals().find(keyResult.id().value()),
                keyResult -> standing(keyResult.id()),
                whole::windowOf,
                today);
    }

    private SummingTrees trees() {
        return new SummingTrees(whole.facts);
    }

    /** Where the buckets of KPIs begin and end. */
    public BucketCalendar buckets() {
        return new BucketCalendar(calendar);
    }

    private Optional<KeyResult> above(KeyResult keyResult) {
        @Nullable KeyResultId parent = keyResult.contributesTo();
        return Optional.ofNullable(parent).flatMap(this::find);
    }

    private static Graph computed(
            Revision revision, LocalDate today, Facts facts, FiscalCalendar calendar, Family family) {
        QueryTargets queries = QueryTargets.of(facts);
        Standings standings = Standings.of(facts, family, queries, calendar, today);
        return new Graph(revision, today, facts, calendar, family, standings, queries, new Memory());
    }
}
