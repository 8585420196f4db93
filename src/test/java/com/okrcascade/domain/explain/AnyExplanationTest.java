package com.okrcascade.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.Seed;
import com.okrcascade.domain.cascade.AnyGoals;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.Item;
import com.okrcascade.domain.cascade.KeyResultStanding;
import com.okrcascade.domain.cascade.ValueRule;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** Random goals of all kinds, random entries, random days, random readers. */
public class AnyExplanationTest {
    private static final int COMPANIES = 120;

    private final Set<ValueRule> rules = EnumSet.noneOf(ValueRule.class);
    private final Set<Part.Kind> kinds = EnumSet.noneOf(Part.Kind.class);

    @Test
    public void thePartsOfEveryNumberAddUpToItForEverybodyOnEveryDay() {
        Random random = Seed.random(AnyExplanationTest.class);
        for (int company = 0; company < COMPANIES; company++) {
            AnyGoals goals = new AnyGoals(random);
            Graph live = goals.graph();
            AnySight sight = new AnySight(random.nextInt(4), random.nextLong());
            explained(goals, live, Optional.empty(), sight);
            explained(goals, live, Optional.of(goals.anyDay()), sight);
        }
        assertThat(rules).containsExactlyInAnyOrder(ValueRule.values());
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Part.Kind.MORE)));
    }

    /** Of today, which takes everything that was entered, or as of a day. */
    private void explained(AnyGoals goals, Graph live, Optional<LocalDate> day, AnySight sight) {
        List<LedgerEntry> made = day.map(goals::entriesUpTo).orElse(goals.entries());
        Graph replayed = day.map(on -> goals.graph(made, on)).orElse(live);
        live.facts().keyResults().stream()
                .filter(one -> live.find(one.id()).isPresent())
                .forEach(one -> {
                    Graph then = day.map(on -> live.past().on(on, live.below(one.id()), goals.gains()))
                            .orElse(live);
                    Explanation why = Explanation.of(then, one, entries(goals, made, one.id()), sight);
                    agrees(why, one, replayed, sight);
                });
        live.facts().objectives().stream().filter(Objective::counts).forEach(one -> {
            Graph then = day.map(on -> live.past().on(on, live.below(one.id()), goals.gains()))
                    .orElse(live);
            agrees(Explanation.of(then, one, sight), one, replayed, sight);
        });
    }

    private void agrees(Explanation why, KeyResult keyResult, Graph replayed, AnySight sight) {
        KeyResultStanding standing = replayed.standing(keyResult.id());
        assertThat(why.value()).isEqualTo(standing.current());
        assertThat(why.progress()).isEqualTo(standing.progress());
        Optional<Quantity> sum =
                why.parts().stream().flatMap(part -> part.amount().stream()).reduce(Quantity::plus);
        assertThat(sum).as(keyResult + " " + why).isEqualTo(standing.current());
        if (keyResult.rollUp() == KeyResultRollUp.WEIGHTED_PROGRESS)
            assertThat(mean(why)).isEqualTo(standing.progress());
        shownToHerOnly(why, sight);
        why.value().ifPresent(any -> rules.add(why.rule().orElseThrow()));
        if (why.rule().equals(Optional.of(ValueRule.WEIGHTED_PROGRESS))) rules.add(ValueRule.WEIGHTED_PROGRESS);
    }

    private void agrees(Explanation why, Objective objective, Graph replayed, AnySight sight) {
        assertThat(why.progress()).isEqualTo(replayed.standing(objective.id()).progress());
        assertThat(mean(why)).isEqualTo(why.progress());
        assertThat(why.value()).isEmpty();
        List<Item> items = replayed.items(objective);
        assertThat(why.parts()).hasSizeLessThanOrEqualTo(items.size());
        shownToHerOnly(why, sight);
    }

    private void shownToHerOnly(Explanation why, AnySight sight) {
        assertThat(why.addsUp()).isTrue();
        why.parts().forEach(part -> {
            kinds.add(part.kind());
            switch (part.kind()) {
                case ISSUE -> assertThat(sight.sees(new IssueId(part.id()))).isTrue();
                case KEY_RESULT ->
                    assertThat(sight.sees(new KeyResultId(part.id()))).isTrue();
                case OBJECTIVE ->
                    assertThat(sight.sees(new ObjectiveId(part.id()))).isTrue();
                case RESTRICTED, MORE -> assertThat(part.id()).isZero();
                default -> {}
            }
        });
    }

    /** What a reader works out from the lines: sum of weight x counted progress by sum of weights, rounded once. */
    private static Optional<Progress> mean(Explanation why) {
        long weights = 0;
        long done = 0;
        for (Part part : why.parts()) {
            if (part.amount().isPresent() || part.share().isEmpty()) continue;
            weights += part.share().get().weight().tenThousandths() / 10_000;
            done += part.share().get().done().tenThousandths();
        }
        if (weights == 0) return Optional.empty();
        long rounded = (2 * done + weights) / (2 * weights);
        return Optional.of(new Progress(done < 10_000 * weights ? Math.min(rounded, 9_999) : rounded));
    }

    /** Issue by issue, as the ledger hands them over. */
    private static OwnEntries entries(AnyGoals goals, List<LedgerEntry> made, KeyResultId id) {
        OwnEntries own = new OwnEntries();
        goals.entriesOf(id).stream()
                .filter(made::contains)
                .sorted(Comparator.comparing(
                        entry -> entry.issue() == null ? 0 : entry.issue().value()))
                .forEach(own);
        return own;
    }

    /** Hides some of everything, or nothing. */
    private record AnySight(int of, long salt) implements Sight {
        @Override
        public boolean sees(IssueId issue) {
            return shows(issue.value());
        }

        @Override
        public boolean sees(KeyResultId keyResult) {
            return shows(100 + keyResult.value());
        }

        @Override
        public boolean sees(ObjectiveId objective) {
            return shows(200 + objective.value());
        }

        @Override
        public boolean sees(KpiId kpi) {
            return shows(300 + kpi.value());
        }

        private boolean shows(long id) {
            return new Random(id * 31 + salt).nextInt(4) >= of;
        }
    }
}
