package com.okrcascade.bench;

import java.util.List;

/** One row of the table: measures one thing and sees that its result is right. */
interface Row {
    String name();

    void measure(Step step) throws Exception;

    /** In the order in which they are measured; the database alone comes first, because others are compared with it. */
    static List<Row> all() {
        return List.of(
                new DatabaseAlone(),
                new ColdLoad(),
                new Reading("tree", Reading::tree),
                new Reading("objective", Reading::objective),
                new Reading("gadget", Reading::gadget),
                new Reading("panel", Reading::panel),
                new Reading("candidates", Reading::candidates),
                new Transition(),
                new CheckingIn(),
                new CreditingOne(),
                new Bulk("bulk", false),
                new Draining("drain", false),
                new Resolving("resolve", false),
                new Reconciling(),
                new Bulk("slow-bulk", true),
                new Draining("slow-drain", true),
                new Resolving("slow-resolve", true));
    }
}
