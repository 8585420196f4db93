package com.okrcascade.application.demo;

import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.SplittableRandom;

/** Deals that are still open, so that whoever looks at the demo can win one by hand. */
final class Pipeline {
    static final int DEALS = 8;
    static final String OPEN =
            "project = " + DemoSite.SALES + " AND issuetype = " + DemoSite.DEAL + " AND resolution is EMPTY";

    private final DemoSite site;
    private final IssueSearch search;
    private final Simulation simulation;

    Pipeline(DemoSite site, IssueSearch search, Simulation simulation) {
        this.site = site;
        this.search = search;
        this.simulation = simulation;
    }

    /** Opens as many as are missing; a search that fails opens none, or there would be more with each start. */
    void fill(DemoPeople people, UserKey admin, Instant now, SplittableRandom random) {
        IssueSearch.Answer open = search.above(new IssueQuery.Search(OPEN, admin), 0, DEALS);
        if (open.failure().isPresent()) return;
        int missing = DEALS - open.found().size();
        while (missing > 0) {
            Simulation.Happening happening = simulation.next(random);
            if (happening.work() != DemoSite.Work.DEAL) continue;
            UserKey by = Past.someone(people, happening, random);
            site.open(new DemoSite.NewIssue(happening.work(), happening.summary(), happening.amount(), by, now));
            missing--;
        }
    }
}
