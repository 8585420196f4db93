package com.okrcascade.bench;

/** How big a company is. The middle one is the design point of ARCHITECTURE.md. */
record Size(int objectives, int keyResultsEach, int links) {
    private static final int SMALL = 1_000;
    private static final int DESIGN_POINT = 10_000;
    private static final int LINKS_EACH = 50;

    /** Three key results for each objective of a small company, five at the design point, four of a huge one. */
    static Size of(int objectives, int mostLinks) {
        int keyResults = objectives <= SMALL ? 3 : objectives <= DESIGN_POINT ? 5 : 4;
        return new Size(objectives, keyResults, Math.min(mostLinks, objectives * LINKS_EACH));
    }
}
