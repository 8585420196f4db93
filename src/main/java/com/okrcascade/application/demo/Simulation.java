package com.okrcascade.application.demo;

import com.okrcascade.application.demo.DemoSite.Outcome;
import com.okrcascade.application.demo.DemoSite.Work;
import com.okrcascade.domain.measure.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What happens at ABC. A day of the past is made from the seed and its date alone, so the same seed makes the same
 * company. The rates bring about $1,300 a working day, which is what $1,000,000 in three years takes.
 */
final class Simulation {
    private static final double DEALS_WON_A_DAY = 0.62;
    private static final double DEALS_LOST_A_DAY = 0.15;
    private static final double MORE_LEADS_A_DAY = 0.5;
    private static final double REFUNDED = 0.04;
    private static final double LEAD_BECOMES_DEAL = 0.24;
    private static final double LEAD_DECLINED = 0.08;
    private static final double MEDIAN_DEAL = 1_945;
    private static final double MEDIAN_SMALL_DEAL = 190;
    private static final double SPREAD = 0.45;
    private static final double LIVE_DEAL = 0.45;
    private static final double LIVE_LOST = 0.1;
    private static final int OPENS = 9;
    private static final int MINUTES_OPEN = 540;

    private final long seed;

    Simulation(long seed) {
        this.seed = seed;
    }

    /** Something that was opened and ended on one day. */
    record Happening(Work work, Outcome outcome, String summary, @Nullable Quantity amount, LocalTime at) {}

    /** A working day of the past; there is always at least one lead. */
    List<Happening> on(LocalDate day) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + day.toEpochDay());
        Names names = new Names(random);
        List<Happening> happenings = new ArrayList<>();
        int leads = 1 + poisson(random, MORE_LEADS_A_DAY);
        for (int lead = 0; lead < leads; lead++) happenings.add(lead(random, names));
        int won = poisson(random, DEALS_WON_A_DAY);
        for (int deal = 0; deal < won; deal++) {
            happenings.add(deal(random, names.deal(), Outcome.WON, amount(random, MEDIAN_DEAL)));
            if (random.nextDouble() < REFUNDED)
                happenings.add(deal(
                        random,
                        names.refund(),
                        Outcome.WON,
                        amount(random, MEDIAN_DEAL / 2).negate()));
        }
        int lost = poisson(random, DEALS_LOST_A_DAY);
        for (int deal = 0; deal < lost; deal++)
            happenings.add(deal(random, names.deal(), Outcome.DECLINED, amount(random, MEDIAN_DEAL)));
        return happenings;
    }

    /** The next thing while people watch: deals are small, so that the goal is not reached in an afternoon. */
    Happening next(RandomGenerator random) {
        Names names = new Names(random);
        if (random.nextDouble() >= LIVE_DEAL) return lead(random, names);
        boolean lost = random.nextDouble() < LIVE_LOST;
        return deal(
                random, names.smallDeal(), lost ? Outcome.DECLINED : Outcome.WON, amount(random, MEDIAN_SMALL_DEAL));
    }

    private static Happening lead(RandomGenerator random, Names names) {
        double end = random.nextDouble();
        Outcome outcome = end < LEAD_BECOMES_DEAL
                ? Outcome.WON
                : end < LEAD_BECOMES_DEAL + LEAD_DECLINED ? Outcome.DECLINED : Outcome.DONE;
        return new Happening(Work.LEAD, outcome, names.lead(), null, time(random));
    }

    private static Happening deal(RandomGenerator random, String summary, Outcome outcome, Quantity amount) {
        return new Happening(Work.DEAL, outcome, summary, amount, time(random));
    }

    /** Log-normal, as amounts of deals are: many usual ones, some large. */
    private static Quantity amount(RandomGenerator random, double median) {
        double amount = median * Math.exp(SPREAD * random.nextGaussian());
        return Quantity.of(BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP));
    }

    private static LocalTime time(RandomGenerator random) {
        return LocalTime.of(OPENS, 0).plusMinutes(random.nextInt(MINUTES_OPEN));
    }

    /** Knuth's way, good for small means. */
    private static int poisson(RandomGenerator random, double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            count++;
            product *= random.nextDouble();
        }
        return count;
    }
}
