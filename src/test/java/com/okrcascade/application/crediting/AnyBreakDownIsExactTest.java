package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.Seed;
import com.okrcascade.application.company.CreateUnit;
import com.okrcascade.application.company.UnitDraft;
import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.application.keyresults.BreakDownPlan.Action;
import com.okrcascade.application.keyresults.BreakDownPlan.Request;
import com.okrcascade.application.keyresults.BreakDownPlan.Start;
import com.okrcascade.application.keyresults.BreakDownPlan.UnitPart;
import com.okrcascade.application.keyresults.ContinueBreakDowns;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UnitShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** What holds for every whole, split, cadence, number of teams and day. */
public class AnyBreakDownIsExactTest {
    private static final int TIMES = 25;

    private final Random random = Seed.random(AnyBreakDownIsExactTest.class);

    @Test
    public void whatIsShownIsSavedAddsUpStaysAndIsUndoneExactly() {
        for (int time = 0; time < TIMES; time++) new Company().breaksAGoalDown();
    }

    /** One goal of one company. */
    private final class Company {
        private final CreditedCompany abc = new CreditedCompany();
        private final List<UnitId> teams =
                IntStream.range(0, random.nextInt(4)).mapToObj(this::team).toList();
        private final KeyResult goal = goal();

        void breaksAGoalDown() {
            List<String> nothing = standing();
            Request first = request();
            run(first);
            addsUp();
            List<String> once = standing();

            passDays();
            assertThat(run(first).rows())
                    .as(first.toString())
                    .allMatch(row -> row.action() != Action.CHANGED
                            && row.action() != Action.NEW
                            && row.action() != Action.REMOVED);
            List<String> later = standing();

            run(request());
            addsUp();
            boolean remembered = !standing().equals(later); // a run that does what stands already is none
            if (remembered) abc.breakDown().undo(ADMIN, goal.id());
            assertThat(standing()).isEqualTo(later);
            abc.breakDown().undo(ADMIN, goal.id());
            assertThat(standing()).isEqualTo(nothing);
            assertThat(once).isNotEqualTo(nothing);
        }

        private BreakDownPlan run(Request request) {
            BreakDownPlan shown = abc.breakDown().preview(ADMIN, goal.id(), request);
            assertThat(abc.breakDown().apply(ADMIN, goal.id(), request)).isEqualTo(shown);
            assertThat(shown.notPlanned()).isEqualTo(Quantity.ZERO);
            assertThat(shown.rows())
                    .allMatch(row -> row.part().signum() != -shown.whole().signum());
            return shown;
        }

        /** Weeks that are not created yet are the only thing that may be missing below. */
        private void addsUp() {
            for (KeyResult keyResult : abc.all()) {
                List<KeyResult> below = abc.graph().contributors(keyResult.id()).stream()
                        .flatMap(id -> abc.graph().find(id).stream())
                        .toList();
                Quantity planned =
                        below.stream().map(one -> one.movement().distance()).reduce(Quantity.ZERO, Quantity::plus);
                if (!below.isEmpty())
                    assertThat(planned).isEqualTo(keyResult.movement().distance());
            }
        }

        private void passDays() {
            String day = "2026-12-" + (10 + random.nextInt(16));
            abc.company.on(day).createPeriods().ahead();
            assertThat(new ContinueBreakDowns(abc.company.writes()).ahead()).isZero();
        }

        private List<String> standing() {
            return Stream.concat(
                            abc.all().stream().map(Object::toString),
                            abc.graph().facts().objectives().stream()
                                    .filter(objective -> objective.counts())
                                    .map(Object::toString))
                    .map(text -> text.replaceFirst("version=\\d+", ""))
                    .sorted()
                    .toList();
        }

        private KeyResult goal() {
            String period = List.of("FY2027", "FY2027 Q1", "FY2026\u201328").get(random.nextInt(3));
            long amount = 50_000 + Math.abs(random.nextLong() >>> (20 + random.nextInt(25)));
            Quantity target = new Quantity(random.nextBoolean() ? amount : -amount);
            return abc.keyResult(abc.objective("Grow", period, null), "0", target.toString(), AMOUNT, null);
        }

        private Request request() {
            List<UnitPart> units = teams.stream()
                    .map(team ->
                            new UnitPart(new UnitShare(team, Quantity.of(1 + random.nextInt(9))), Optional.empty()))
                    .toList();
            boolean teamsOnly = !teams.isEmpty() && random.nextInt(4) == 0;
            CadenceUnit unit = random.nextBoolean() ? CadenceUnit.WEEK : CadenceUnit.MONTH;
            Optional<CadenceId> to = teamsOnly ? Optional.empty() : Optional.of(abc.cadence(unit));
            return new Request(
                    to,
                    split(to),
                    Start.WINDOW,
                    Optional.empty(),
                    units,
                    abc.evenlyToWeeks().titles());
        }

        private Split split(Optional<CadenceId> to) {
            return switch (random.nextInt(to.isPresent() ? 4 : 3)) {
                case 0 -> new Split.Even();
                case 1 -> new Split.LinearRamp(new Quantity(1 + random.nextInt(100_000)));
                case 2 -> new Split.Compound(new Quantity(random.nextInt(20_000) - 9_000));
                default -> weights();
            };
        }

        private Split weights() {
            String name = abc.graph().periodOf(goal).name();
            int periods = name.equals("FY2027") ? 4 : 3;
            List<Weight> weights = new ArrayList<>();
            for (int i = 0; i < periods; i++) weights.add(new Weight(1 + random.nextInt(9)));
            return new Split.OwnWeights(weights);
        }

        private UnitId team(int number) {
            UnitId company = abc.graph().facts().units().stream()
                    .findFirst()
                    .orElseThrow()
                    .id();
            UnitDraft draft = new UnitDraft("Team " + number, UnitLevel.TEAM, company, null, Optional.empty());
            return new CreateUnit(abc.company.writes(), abc.jira).create(ADMIN, draft, Optional.empty());
        }
    }
}
