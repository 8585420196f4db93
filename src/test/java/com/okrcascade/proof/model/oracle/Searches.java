package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.util.List;

/** What each JQL of the pretended Jira finds. */
public final class Searches {
    public static final String SALES = "project = SALES";
    public static final String HOT = "project = HOT";
    public static final String BOTH = "project in (SALES, HOT)";
    public static final String LARGE = "amount > 40";
    public static final String WON = "resolution = Won";
    /** What is filled and emptied as a whole. */
    public static final String BULK = "project = BULK";

    public static final List<String> ALL = List.of(SALES, HOT, BOTH, LARGE, WON, BULK);

    private static final BigDecimal FORTY = BigDecimal.valueOf(40);

    private Searches() {}

    static boolean finds(String jql, RawDeal deal) {
        return switch (jql) {
            case SALES -> deal.project.equals("SALES");
            case HOT -> deal.project.equals("HOT");
            case BOTH -> deal.project.equals("SALES") || deal.project.equals("HOT");
            case BULK -> deal.project.equals("BULK");
            case LARGE -> deal.amount != null && deal.amount.compareTo(FORTY) > 0;
            case WON -> "Won".equals(deal.resolution);
            default -> throw new IllegalArgumentException(jql);
        };
    }
}
