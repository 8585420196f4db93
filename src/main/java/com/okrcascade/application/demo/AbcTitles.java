package com.okrcascade.application.demo;

import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Period;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** What the parts of the goal are called: an aim for each period rather than its number. */
final class AbcTitles implements BreakDownPlan.Titles {
    private static final List<String> YEARS = List.of(
            "Find the customers who stay", "Grow profit faster than the team", "Earn more than we spend, every month");
    private static final List<String> QUARTERS = List.of(
            "Win more of the deals we start",
            "Make the second deal easier than the first",
            "Sell where we are known",
            "Finish the year with full books");
    private static final List<String> MONTHS = List.of(
            "Start the year with a full pipeline",
            "Answer every lead the same day",
            "Turn trials into contracts",
            "Bring back customers who left",
            "Sell the annual plan first",
            "Close before the summer",
            "Keep the pipeline warm",
            "Prepare the autumn offers",
            "Be first on every shortlist",
            "Grow the accounts we have",
            "Sign before budgets close",
            "Close the year together");
    private static final List<String> WEEKS = List.of(
            "Close the deals on the table",
            "Call back every open offer",
            "Bring two offers to signature",
            "Win the deals that wait for an answer");

    private final Graph graph;

    AbcTitles(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String objective(Objective top, Period period) {
        return period.name() + ": " + aim(period);
    }

    @Override
    public String keyResult(Quantity part, Period period) {
        return amount(part) + " profit in " + period.name();
    }

    static String amount(Quantity amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setMaximumFractionDigits(amount.isWhole() ? 0 : 2);
        return format.format(amount.toDecimal());
    }

    private String aim(Period period) {
        Cadence cadence = graph.calendar().chain().require(period.cadence());
        int month = period.firstDay().getMonthValue() - 1;
        return switch (cadence.unit()) {
            case WEEK -> of(WEEKS, (int) (period.firstDay().toEpochDay() / 7));
            case MONTH -> of(MONTHS, month);
            case QUARTER -> of(QUARTERS, month / 3);
            case YEAR -> of(YEARS, period.firstDay().getYear() - firstYear());
        };
    }

    /** The year in which the goal begins. */
    private int firstYear() {
        return new AbcPeriods(graph).longest().firstDay().getYear();
    }

    private static String of(List<String> aims, int index) {
        return aims.get(Math.floorMod(index, aims.size()));
    }
}
