package com.okrcascade.domain.pace;

import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * By when the target will be reached if the days to come are like the days behind.
 *
 * <p>Each of 1,000 runs first resamples the past days, as though another such past had been seen, and then draws the days
 * to come from that sample: so it shows also how little a short past says. Days are drawn five in a row, so that
 * the pattern of a week and runs of good and bad days stay (the circular block bootstrap of Politis and Romano, 1992).
 *
 * @param half the day by which half of the runs have reached the target; empty when not by the last day
 * @param likely the same for 85 % of them
 * @param notWithin the last day that was looked at
 */
public record Forecast(Optional<LocalDate> half, Optional<LocalDate> likely, LocalDate notWithin) {
    /** How many working days back a forecast looks. */
    public static final int DAYS = 60;

    /** With fewer days behind it says nothing. */
    public static final int LEAST_DAYS = 10;

    private static final int RUNS = 1_000;
    private static final int IN_A_ROW = 5;
    private static final int HALF_OF_RUNS = 500;
    private static final int LIKELY_RUNS = 850;

    /**
     * None when there are too few days behind, nothing is left to do, or twice the period is over.
     *
     * @param past the gains of working days, oldest first
     * @param rest what is left until the target; negative for a decrease
     * @param period the counting window; beyond twice its length nobody should believe a date
     * @param seed the same seed gives the same forecast
     */
    public static Optional<Forecast> of(
            List<Quantity> past, Quantity rest, Window period, LocalDate today, WorkingDays workingDays, long seed) {
        LocalDate last = period.last().plusDays(period.days());
        if (past.size() < LEAST_DAYS || rest.isZero() || today.isAfter(last)) return Optional.empty();
        List<LocalDate> ahead =
                today.datesUntil(last.plusDays(1)).filter(workingDays::isWorked).toList();
        int[] runs = runs(past, rest, ahead.size(), new SplittableRandom(seed));
        return Optional.of(new Forecast(day(runs, HALF_OF_RUNS, ahead), day(runs, LIKELY_RUNS, ahead), last));
    }

    private static Optional<LocalDate> day(int[] runs, int many, List<LocalDate> ahead) {
        int day = runs[many - 1];
        return day < ahead.size() ? Optional.of(ahead.get(day)) : Optional.empty();
    }

    /** On which of the days ahead each run reaches the target, the fastest first. */
    private static int[] runs(List<Quantity> past, Quantity rest, int ahead, SplittableRandom random) {
        double[] days = past.stream()
                .mapToDouble(gain -> (double) gain.tenThousandths() * rest.signum())
                .toArray();
        double toDo = Math.abs((double) rest.tenThousandths());
        int[] runs = IntStream.range(0, RUNS)
                .map(run -> reachedOn(resampled(days, random), toDo, ahead, random))
                .toArray();
        Arrays.sort(runs);
        return runs;
    }

    private static double[] resampled(double[] days, SplittableRandom random) {
        double[] sample = new double[days.length];
        int from = 0;
        for (int i = 0; i < days.length; i++) {
            if (i % IN_A_ROW == 0) from = random.nextInt(days.length);
            sample[i] = days[(from + i % IN_A_ROW) % days.length];
        }
        return sample;
    }

    /** The first day on which enough has come together; as many as there are when it has not by then. */
    private static int reachedOn(double[] days, double toDo, int ahead, SplittableRandom random) {
        double left = toDo;
        int from = 0;
        for (int day = 0; day < ahead; day++) {
            if (day % IN_A_ROW == 0) from = random.nextInt(days.length);
            left -= days[(from + day % IN_A_ROW) % days.length];
            if (left <= 0) return day;
        }
        return ahead;
    }
}
