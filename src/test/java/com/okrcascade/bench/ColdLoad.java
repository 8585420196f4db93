package com.okrcascade.bench;

import com.okrcascade.application.writing.Graphs;
import com.okrcascade.domain.cascade.Graph;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** A node that starts: it has nothing in memory and reads everything. The heap is compared with and without the graph. */
final class ColdLoad implements Row {
    private static final int TIMES = 3;
    private static final double BYTES_OF_A_MEGABYTE = 1024 * 1024;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public void measure(Step step) {
        long before = usedHeap();
        Graphs cold = step.node.cold();
        List<Long> nanos = new ArrayList<>();
        nanos.add(load(step, cold));
        long heap = usedHeap() - before;
        requireWhole(cold.current(), step.size);
        step.figures.put(name(), "heap", heap / BYTES_OF_A_MEGABYTE);
        step.figures.put(name(), "first", nanos.get(0) / 1e6);
        Meter.Use begin = step.node.meter.now();
        for (int time = 0; time < TIMES; time++) nanos.add(load(step, step.node.cold()));
        Meter.Use used = step.node.meter.now().since(begin);
        step.figures.put(name(), "p50", Samples.percentile(nanos.subList(1, nanos.size()), 50) / 1e6);
        step.figures.put(name(), "cpu", used.processor() / 1e6 / TIMES);
        step.figures.put(name(), "statements", used.statements() / TIMES);
        step.figures.put(name(), "kilobytes", used.allocated() / 1024.0 / TIMES);
    }

    private static long load(Step step, Graphs cold) {
        long begin = System.nanoTime();
        Graph graph = cold.refreshed();
        long nanos = System.nanoTime() - begin;
        requireWhole(graph, step.size);
        return nanos;
    }

    private static void requireWhole(Graph graph, Size size) {
        int objectives = graph.facts().objectives().size();
        if (objectives != size.objectives()) throw new IllegalStateException("only " + objectives + " were loaded");
    }

    private static long usedHeap() {
        for (int time = 0; time < TIMES; time++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
