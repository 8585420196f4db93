package com.okrcascade.domain.credit;

import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an issue, as it stands now, should give each of its candidates. An issue counts once in a summing tree: at the
 * deepest key result where its credit is not 0, then at one linked by hand, then at one whose window holds the day, then
 * at the lowest id; the others say where it counts.
 */
public final class Desired {
    private static final Comparator<Candidate> BY_STRENGTH = Comparator.comparing(
                    (Candidate candidate) -> !candidate.byHand())
            .thenComparingLong(candidate ->
                    Optional.ofNullable(candidate.query()).map(QueryId::value).orElse(0L));

    private Desired() {}

    /** One credit for each target. */
    public static List<Credit> credits(
            IssueFacts issue, Collection<Candidate> candidates, Map<Target, Credit> recorded, Rulebook rulebook) {
        List<Credit> credits = new ArrayList<>();
        Map<KeyResultId, List<Assessment>> trees = new LinkedHashMap<>();
        for (Candidate candidate : oncePerTarget(candidates)) {
            Optional<Credit> before = Optional.ofNullable(recorded.get(candidate.target()));
            Assessment assessment = Assessment.of(issue, candidate, before, rulebook);
            if (candidate.tree() == null) credits.add(assessment.credit(issue));
            else
                trees.computeIfAbsent(candidate.tree(), tree -> new ArrayList<>())
                        .add(assessment);
        }
        trees.values().forEach(tree -> credits.addAll(onceInTree(issue, tree, rulebook.today())));
        return credits;
    }

    private static List<Credit> onceInTree(IssueFacts issue, List<Assessment> tree, LocalDate today) {
        Assessment winner = tree.stream().min(byClaim(today)).orElseThrow();
        KeyResultId home = keyResult(winner).orElseThrow();
        return tree.stream()
                .map(assessment -> assessment == winner || assessment.claim() == 0
                        ? assessment.credit(issue)
                        : assessment.countedIn(issue, home))
                .toList();
    }

    private static Comparator<Assessment> byClaim(LocalDate today) {
        return Comparator.comparingInt(Assessment::claim)
                .thenComparingInt(assessment -> assessment.candidate().depth())
                .thenComparing(assessment -> assessment.candidate().byHand())
                .thenComparing(assessment -> assessment.inWindow(today))
                .reversed()
                .thenComparing(assessment -> keyResult(assessment).orElseThrow().value());
    }

    /** On one target a hand link beats a query, and an older query a younger one. */
    private static Collection<Candidate> oncePerTarget(Collection<Candidate> candidates) {
        Map<Target, Candidate> chosen = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            chosen.merge(
                    candidate.target(), candidate, (one, other) -> BY_STRENGTH.compare(other, one) < 0 ? other : one);
        }
        return chosen.values();
    }

    private static Optional<KeyResultId> keyResult(Assessment assessment) {
        return assessment.candidate().target().keyResult();
    }
}
