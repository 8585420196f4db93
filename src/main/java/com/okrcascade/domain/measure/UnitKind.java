package com.okrcascade.domain.measure;

/** What sort of thing is measured; only some of them can be added up. */
public enum UnitKind {
    COUNT(true),
    MONEY(true),
    HOURS(true),
    /** Shares: 40 % and 50 % do not make 90 %. */
    PERCENT(false),
    /** Averages, ratings, durations per item. */
    OTHER(false);

    private final boolean additive;

    UnitKind(boolean additive) {
        this.additive = additive;
    }

    /** Whether amounts of it may be summed and broken down. */
    public boolean additive() {
        return additive;
    }
}
