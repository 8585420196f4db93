package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.Seed;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.PeriodState;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.Visibility;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** Whatever is below what: every value and progress is what somebody gets who works it out by hand from the rows. */
public class AnyRollUpTest {
    private static final UnitOfMeasure DOLLARS = new UnitOfMeasure("USD", UnitKind.MONEY, 2);
    private static final LocalDate TODAY = LocalDate.parse("2027-06-30");
    private static final CadenceId YEAR = new CadenceId(1);
    private static final List<Window> WINDOWS = List.of(
            window("2027-01-01", "2027-12-31"), window("2027-04-01", "2027-06-30"), window("2027-07-01", "2027-09-30"));

    @Test
    public void everyNumberIsWhatSomebodyWorksOutByHand() {
        Random random = Seed.random(AnyRollUpTest.class);
        for (int round = 0; round < 200; round++) {
            ByHand rows = new ByHand(random);
            Graph graph = Graph.of(new Revision(1, "test"), rows.facts(random), TODAY);
            rows.keyResults.stream().filter(rows::counts).forEach(row -> {
                KeyResultStanding standing = graph.standing(row.id());
                assertThat(standing.current().map(Quantity::toDecimal).map(BigDecimal::stripTrailingZeros))
                        .as("value of " + row.id())
                        .isEqualTo(rows.value(row).map(BigDecimal::stripTrailingZeros));
                assertThat(standing.progress().map(Progress::basisPoints))
                        .as("progress of " + row.id())
                        .isEqualTo(rows.progress(row));
            });
            rows.objectives.stream().filter(Objective::counts).forEach(row -> assertThat(
                            graph.standing(row.id()).progress().map(Progress::basisPoints))
                    .as("progress of " + row.id())
                    .isEqualTo(rows.progress(row)));
        }
    }

    /** Random rows, and what follows from them, worked out from the top down and again for every question. */
    private static final class ByHand {
        private final List<Objective> objectives = new ArrayList<>();
        private final List<KeyResult> keyResults = new ArrayList<>();
        private final List<Optional<Total>> totals = new ArrayList<>();

        ByHand(Random random) {
            for (int id = 1; id <= 2 + random.nextInt(8); id++) objectives.add(objective(id, random));
            for (int id = 1; id <= 2 + random.nextInt(14); id++) {
                keyResults.add(keyResult(id, 1 + random.nextInt(objectives.size()), random));
                totals.add(random.nextInt(3) == 0 ? Optional.empty() : Optional.of(total(random)));
            }
        }

        Facts facts(Random random) {
            List<Change.OfGraph> changes = new ArrayList<>();
            for (int i = 0; i < WINDOWS.size(); i++) {
                Window window = WINDOWS.get(i);
                changes.add(new Change.PutPeriod(new Period(
                        new PeriodId(i + 1),
                        YEAR,
                        "" + i,
                        window.first(),
                        window.last(),
                        window,
                        null,
                        PeriodState.OPEN)));
            }
            changes.add(
                    new Change.PutCadence(new CadenceDefinition(1, Cadence.of(YEAR, "Year", CadenceUnit.YEAR, null))));
            objectives.forEach(row -> changes.add(new Change.PutObjective(row)));
            keyResults.forEach(row -> changes.add(new Change.PutKeyResult(row)));
            for (int i = 0; i < totals.size(); i++) {
                KeyResultId id = new KeyResultId(i + 1);
                totals.get(i).ifPresent(total -> changes.add(new Change.PutTotal(id, total)));
            }
            Collections.shuffle(changes, random);
            return Facts.NONE.with(changes);
        }

        boolean counts(KeyResult row) {
            return !row.deleted() && objectiveOf(row).counts();
        }

        Optional<BigDecimal> value(KeyResult row) {
            if (row.rollUp() == KeyResultRollUp.WEIGHTED_PROGRESS) return Optional.empty();
            List<KeyResult> parts = below(row);
            if (row.rollUp() == KeyResultRollUp.LATEST && !parts.isEmpty()) return latest(parts);
            Optional<Total> own = totalOf(row);
            if (own.isEmpty() && row.crediting() == null && parts.isEmpty()) return Optional.empty();
            BigDecimal value = row.measure().baseline().toDecimal();
            if (own.isPresent()) value = value.add(own.get().gain().toDecimal());
            for (KeyResult part : parts)
                value = value.add(value(part)
                        .map(current ->
                                current.subtract(part.measure().baseline().toDecimal()))
                        .orElse(BigDecimal.ZERO));
            return Optional.of(value);
        }

        Optional<Long> progress(KeyResult row) {
            if (row.rollUp() == KeyResultRollUp.WEIGHTED_PROGRESS) {
                Mean mean = new Mean();
                below(row).forEach(part -> mean.add(progress(part), part.weight()));
                return mean.rounded();
            }
            return value(row).map(value -> progress((Movement) row.measure(), value));
        }

        Optional<Long> progress(Objective row) {
            Mean mean = new Mean();
            if (row.rollUp() != ObjectiveRollUp.CHILDREN)
                keyResults.stream()
                        .filter(this::counts)
                        .filter(part -> part.objective().equals(row.id()))
                        .forEach(part -> mean.add(progress(part), part.weight()));
            if (row.rollUp() != ObjectiveRollUp.KEY_RESULTS)
                objectives.stream()
                        .filter(Objective::counts)
                        .filter(child -> row.id().equals(child.parent()))
                        .filter(child -> !isLeftOut(child))
                        .forEach(child -> mean.add(progress(child), child.weight()));
            return mean.rounded();
        }

        private static long progress(Movement way, BigDecimal value) {
            BigDecimal gained = value.subtract(way.baseline().toDecimal());
            BigDecimal distance =
                    way.target().toDecimal().subtract(way.baseline().toDecimal());
            long rounded = gained.multiply(BigDecimal.valueOf(10_000))
                    .divide(distance, 0, RoundingMode.HALF_UP)
                    .longValueExact();
            boolean reached = distance.signum() > 0 ? gained.compareTo(distance) >= 0 : gained.compareTo(distance) <= 0;
            return reached ? rounded : Math.min(rounded, 9_999);
        }

        private Optional<BigDecimal> latest(List<KeyResult> parts) {
            return parts.stream()
                    .filter(part ->
                            value(part).isPresent() && !windowOf(part).first().isAfter(TODAY))
                    .min(Comparator.comparing((KeyResult part) -> windowOf(part).first())
                            .thenComparing(part -> lastDay(part).orElse(LocalDate.MIN))
                            .reversed()
                            .thenComparing(part -> part.id().value()))
                    .flatMap(this::value);
        }

        private Optional<LocalDate> lastDay(KeyResult row) {
            List<LocalDate> days =
                    new ArrayList<>(totalOf(row).map(Total::lastDay).stream().toList());
            below(row).forEach(part -> lastDay(part).ifPresent(days::add));
            return days.stream().max(Comparator.naturalOrder());
        }

        private List<KeyResult> below(KeyResult row) {
            return keyResults.stream()
                    .filter(this::counts)
                    .filter(part -> row.id().equals(part.contributesTo()))
                    .filter(part -> !isLeftOut(objectiveOf(part)))
                    .toList();
        }

        private Optional<Total> totalOf(KeyResult row) {
            return totals.get((int) row.id().value() - 1);
        }

        private Objective objectiveOf(KeyResult row) {
            return objectives.get((int) row.objective().value() - 1);
        }

        private Window windowOf(KeyResult row) {
            return WINDOWS.get((int) objectiveOf(row).period().value() - 1);
        }
    }

    /** Hidden from some, and its owner does not want it to be inferred from what is above it. */
    private static boolean isLeftOut(Objective objective) {
        Audience audience = objective.audience();
        return audience.visibility() != Visibility.EVERYONE && !audience.countsInParents();
    }

    static Audience audience(Random random) {
        Visibility[] all = Visibility.values();
        return new Audience(all[random.nextInt(all.length)], Set.of(), random.nextBoolean());
    }

    /** A weighted mean of what counts, rounded once. */
    private static final class Mean {
        private BigDecimal sum = BigDecimal.ZERO;
        private long weights;
        private boolean allFull = true;

        void add(Optional<Long> progress, Weight weight) {
            if (progress.isEmpty() || weight.value() == 0) return;
            long counted = Math.max(0, Math.min(10_000, progress.get()));
            sum = sum.add(BigDecimal.valueOf(counted * weight.value()));
            weights += weight.value();
            allFull &= counted == 10_000;
        }

        Optional<Long> rounded() {
            if (weights == 0) return Optional.empty();
            long mean = sum.divide(BigDecimal.valueOf(weights), 0, RoundingMode.HALF_UP)
                    .longValueExact();
            return Optional.of(allFull ? mean : Math.min(mean, 9_999));
        }
    }

    private static Objective objective(int id, Random random) {
        @Nullable
        ObjectiveId parent = id == 1 || random.nextInt(4) == 0 ? null : new ObjectiveId(1 + random.nextInt(id - 1));
        return new Objective(
                new ObjectiveId(id),
                1,
                "Objective",
                "",
                new UnitId(1),
                new PeriodId(1 + random.nextInt(WINDOWS.size())),
                parent,
                null,
                ObjectiveKind.COMMITTED,
                ObjectiveRollUp.values()[random.nextInt(3)],
                new Weight(random.nextInt(4)),
                HealthBy.values()[random.nextInt(2)],
                audience(random),
                random.nextInt(8) == 0 ? ObjectiveState.DELETED : ObjectiveState.ACTIVE);
    }

    private static KeyResult keyResult(int id, int objective, Random random) {
        @Nullable
        KeyResultId into = id == 1 || random.nextInt(3) == 0 ? null : new KeyResultId(1 + random.nextInt(id - 1));
        Quantity baseline = new Quantity(random.nextInt(2_000_000) - 1_000_000);
        Quantity distance = new Quantity((1 + random.nextInt(3_000_000)) * (random.nextBoolean() ? 1L : -1L));
        return new KeyResult(
                new KeyResultId(id),
                1,
                new ObjectiveId(objective),
                "Key result",
                new Movement(DOLLARS, baseline, baseline.plus(distance)),
                random.nextInt(2) == 0 ? KeyResultRollUp.SUM : KeyResultRollUp.values()[random.nextInt(3)],
                random.nextBoolean() ? new Crediting(new CreditRule.Count(), null) : null,
                null,
                into,
                new Weight(random.nextInt(4)),
                null,
                null,
                null,
                null,
                null,
                random.nextInt(8) == 0);
    }

    private static Total total(Random random) {
        Quantity gain = new Quantity(random.nextInt(3_000_000) - 1_000_000);
        return new Total(gain, Quantity.ZERO, Quantity.ZERO, TODAY.minusDays(random.nextInt(3)));
    }

    private static Window window(String first, String last) {
        return new Window(LocalDate.parse(first), LocalDate.parse(last));
    }
}
