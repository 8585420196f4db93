package com.okrcascade.application.keyresults;

import com.okrcascade.domain.breakdown.BreakDown;
import com.okrcascade.domain.breakdown.PeriodTree;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.breakdown.Step;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.BreakDownRun;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.UnitShare;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The curve of a run over the window of a key result, as calendar and cadences stand. */
record RunCurve(Graph graph, KeyResult top) {
    /** With those that share the whole. */
    BreakDown of(BreakDownRun run, Step step) {
        BreakDown overTime = overTime(run, step);
        return run.units().isEmpty() ? overTime : overTime.sharedBy(UnitShare.together(run.units()));
    }

    /** The same for each of those that share the whole. */
    BreakDown overTime(BreakDownRun run, Step step) {
        PeriodTree tree = tree(run.toCadence());
        WorkingDays workingDays = graph.calendar().workingDays();
        @Nullable LocalDate begun = run.startedAfter();
        return begun == null
                ? new BreakDown(tree, run.split(), workingDays, step)
                : BreakDown.startingAfter(begun, tree, run.split(), workingDays, step);
    }

    /** Flat, below one period: what is left when the curve of a run does not reach there any more. */
    static BreakDown even(Graph graph, Period period, CadenceId downTo, Step step) {
        PeriodShape shape = shape(graph, period);
        PeriodTree tree = PeriodTree.of(graph.calendar(), shape, downTo);
        return new BreakDown(tree, new Split.Even(), graph.calendar().workingDays(), step);
    }

    static PeriodShape shape(Graph graph, Period period) {
        return graph.calendar().holding(period.cadence(), period.firstDay());
    }

    private PeriodTree tree(@Nullable CadenceId downTo) {
        PeriodShape window = shape(graph, graph.periodOf(top));
        return downTo == null ? PeriodTree.of(window) : PeriodTree.of(graph.calendar(), window, downTo);
    }
}
