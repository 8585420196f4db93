package com.okrcascade.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.demo.DemoSite.Outcome;
import com.okrcascade.application.demo.DemoSite.Work;
import com.okrcascade.domain.measure.Quantity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.Test;

public class SimulationTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-04");

    @Test
    public void theSameSeedMakesTheSameDay() {
        assertThat(new Simulation(7).on(DAY)).isEqualTo(new Simulation(7).on(DAY));
        assertThat(new Simulation(7).on(DAY)).isNotEqualTo(new Simulation(8).on(DAY));
        assertThat(new Simulation(7).on(DAY)).isNotEqualTo(new Simulation(7).on(DAY.plusDays(1)));
    }

    @Test
    public void threeYearsBringAboutAMillion() {
        double mean = LongStream.rangeClosed(1, 20)
                .mapToDouble(seed -> profit(new Simulation(seed)))
                .average()
                .orElseThrow();

        assertThat(mean).isBetween(950_000.0, 1_100_000.0);
    }

    @Test
    public void someDealsAreRefundedAndSomeAreLost() {
        List<Simulation.Happening> deals = threeYears(new Simulation(3))
                .filter(happening -> happening.work() == Work.DEAL)
                .toList();

        assertThat(deals)
                .anyMatch(deal -> deal.amount() != null && deal.amount().signum() < 0);
        assertThat(deals).anyMatch(deal -> deal.outcome() == Outcome.DECLINED);
    }

    @Test
    public void eachWorkingDayHasALead() {
        assertThat(DAY.datesUntil(DAY.plusDays(100)).map(new Simulation(5)::on))
                .allMatch(day -> day.stream().anyMatch(happening -> happening.work() == Work.LEAD));
    }

    @Test
    public void dealsAreSmallWhilePeopleWatch() {
        SplittableRandom random = new SplittableRandom(1);
        Simulation simulation = new Simulation(1);

        assertThat(Stream.generate(() -> simulation.next(random)).limit(200))
                .filteredOn(happening -> happening.work() == Work.DEAL)
                .isNotEmpty()
                .allMatch(deal -> deal.amount() != null && deal.amount().isLessThan(Quantity.of(1_000)));
    }

    private static double profit(Simulation simulation) {
        return threeYears(simulation)
                .filter(happening -> happening.amount() != null && happening.outcome() == Outcome.WON)
                .mapToDouble(happening -> happening.amount().toDecimal().doubleValue())
                .sum();
    }

    private static Stream<Simulation.Happening> threeYears(Simulation simulation) {
        return LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .flatMap(day -> simulation.on(day).stream());
    }
}
