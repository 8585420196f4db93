package com.okrcascade.domain.cascade;

import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.QueryState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each running search credits. A thousand weeks that share one JQL are one search; of those in one summing tree an
 * issue reaches the deepest whose window holds its day, because a level above has the query only for the days that the
 * levels below leave.
 */
public final class QueryTargets {
    private final Map<IssueQuery.Search, Group> groups;
    private final Set<String> fieldIds;
    private final Set<KeyResultId> failing;

    private QueryTargets(Map<IssueQuery.Search, Group> groups, Set<String> fieldIds, Set<KeyResultId> failing) {
        this.groups = groups;
        this.fieldIds = fieldIds;
        this.failing = failing;
    }

    static QueryTargets of(Facts facts) {
        Map<IssueQuery.Search, Group> groups = new LinkedHashMap<>();
        Set<String> fieldIds = new HashSet<>();
        Set<KeyResultId> failing = new HashSet<>();
        facts.queries().stream().filter(query -> facts.has(query.target())).forEach(query -> {
            rule(facts, query).flatMap(CreditRule::field).ifPresent(fieldIds::add);
            if (query.fails()) query.target().keyResult().ifPresent(failing::add);
            if (query.state() == QueryState.PAUSED) return;
            groups.computeIfAbsent(query.search(), search -> new Group()).add(facts, query);
        });
        return new QueryTargets(groups, Set.copyOf(fieldIds), Set.copyOf(failing));
    }

    /** Every field whose number some query credits, or credited before it was paused. */
    public Set<String> fieldIds() {
        return fieldIds;
    }

    /** Whether a query that credits this key result fails. */
    boolean fails(KeyResultId keyResult) {
        return failing.contains(keyResult);
    }

    public Set<IssueQuery.Search> searches() {
        return Collections.unmodifiableSet(groups.keySet());
    }

    /** The queries that take an issue which this search finds and which counts on this day. */
    public List<IssueQuery> taking(IssueQuery.Search search, LocalDate day) {
        return Optional.ofNullable(groups.get(search))
                .map(group -> group.taking(day))
                .orElse(List.of());
    }

    private static Optional<CreditRule> rule(Facts facts, IssueQuery query) {
        Optional<Crediting> crediting = query.target()
                .map(
                        id -> Optional.ofNullable(
                                facts.keyResults().get(id.value()).crediting()),
                        kpi -> Optional.ofNullable(
                                facts.kpis().get(kpi.id().value()).crediting()));
        return Optional.ofNullable(query.rule()).or(() -> crediting.map(Crediting::rule));
    }

    /** One query of a key result, with its place in the tree. */
    private record Place(IssueQuery query, Window window, int depth) {}

    /** The targets of one search. */
    private static final class Group {
        private static final Comparator<Place> DEEPEST_FIRST = Comparator.comparingInt(Place::depth)
                .reversed()
                .thenComparing(place -> place.query().id().value());

        private final List<IssueQuery> kpis = new ArrayList<>();
        private final Map<KeyResultId, List<Place>> trees = new LinkedHashMap<>();

        void add(Facts facts, IssueQuery query) {
            Optional<KeyResultId> id = query.target().keyResult();
            if (id.isEmpty()) kpis.add(query);
            else place(facts, query, facts.keyResults().get(id.get().value()));
        }

        private void place(Facts facts, IssueQuery query, KeyResult keyResult) {
            long period = facts.objectives()
                    .get(keyResult.objective().value())
                    .period()
                    .value();
            SummingTrees sums = new SummingTrees(facts);
            Place place = new Place(query, facts.periods().get(period).window(), sums.depthOf(keyResult));
            List<Place> tree = trees.computeIfAbsent(sums.topOf(keyResult).id(), top -> new ArrayList<>());
            int at = Collections.binarySearch(tree, place, DEEPEST_FIRST);
            tree.add(at < 0 ? -at - 1 : at, place);
        }

        List<IssueQuery> taking(LocalDate day) {
            List<IssueQuery> taking = new ArrayList<>(kpis);
            trees.values().forEach(tree -> taking.add(takingIn(tree, day).query()));
            return taking;
        }

        /** Where no window holds the day, the top says that it is out of period. */
        private static Place takingIn(List<Place> tree, LocalDate day) {
            return tree.stream()
                    .filter(place -> place.window().contains(day))
                    .findFirst()
                    .orElse(tree.get(tree.size() - 1));
        }
    }
}
