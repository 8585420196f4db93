package com.okrcascade.bench;

import com.okrcascade.web.rest.ObjectiveFilter;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** A request that reads, from the resource's method to its finished JSON, by a reader who shares no answer with another. */
final class Reading implements Row {
    private static final int HUGE = 10_000_000;

    private final String name;
    private final Page page;

    Reading(String name, Page page) {
        this.name = name;
        this.page = page;
    }

    /** Makes a request on a step's node. */
    interface Page {
        Request on(Step step);
    }

    /** One request, and a text that its answer holds so many times. */
    record Request(Answer answer, String holds, int times) {}

    /** What the resource answers. */
    interface Answer {
        Response get();
    }

    static Request tree(Step step) {
        var tree = step.node.tree();
        return new Request(
                () -> tree.forest(new ObjectiveFilter(), false), "\"servesNoGoal\":", step.size.objectives());
    }

    static Request objective(Step step) {
        var objectives = step.node.objectives();
        String id = Long.toString(step.weekOf(step.open(1).get(0)).objective().value());
        return new Request(() -> objectives.tree(id, "0"), "\"parentKeyResultId\":", step.size.keyResultsEach());
    }

    /** The goal of the whole company, which has the most below it. */
    static Request gadget(Step step) {
        var gadget = step.node.gadget();
        return new Request(() -> gadget.read("1", null, "1", "5"), "\"recordedAt\":", 0);
    }

    static Request panel(Step step) {
        var issues = step.node.issues();
        String issue = Long.toString(step.open(1).get(0));
        return new Request(() -> issues.read(issue), "\"linkId\":", 1);
    }

    /** A word that many key results hold. */
    static Request candidates(Step step) {
        var issues = step.node.issues();
        String issue = Long.toString(step.open(1).get(0));
        return new Request(() -> issues.candidates(issue, "profit"), "\"wouldGive\":", 24);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void measure(Step step) {
        Request request = page.on(step);
        byte[] first = (byte[]) request.answer().get().getEntity();
        int found = new String(first, StandardCharsets.UTF_8).split(request.holds(), -1).length - 1;
        if (found != request.times()) throw new IllegalStateException(name + " holds " + found + " and not " + request);
        step.figures.put(name, "bytes", first.length);
        int times = first.length > HUGE ? Math.min(10, step.options.times()) : step.options.times();
        Samples.of(step.node.meter, times, times, new Samples.Work() {
                    @Override
                    public void prepare(int time) {
                        step.node.letPass();
                    }

                    @Override
                    public void run(int time) {
                        request.answer().get();
                    }
                })
                .into(step.figures, name);
    }
}
