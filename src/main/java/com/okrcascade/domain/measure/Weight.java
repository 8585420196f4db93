package com.okrcascade.domain.measure;

/** How much one item counts among its siblings; 0 leaves it out. */
public record Weight(int value) {
    static final int MOST = 1000;

    /** What everything weighs unless somebody says otherwise. */
    public static final Weight ONE = new Weight(1);

    public Weight {
        if (value < 0 || value > MOST) throw new InvalidWeight(value);
    }

    public boolean counts() {
        return value > 0;
    }
}
