package com.okrcascade.domain.measure;

/** How well a key result ended, from 0.00 to 1.00 in hundredths. */
public record Score(int hundredths) {
    public static final Score NONE = new Score(0);

    private static final int MOST = 100;
    private static final int BASIS_POINTS = 100;
    private static final int DECIMALS = 2;

    public Score {
        if (hundredths < 0 || hundredths > MOST) throw new InvalidScore();
    }

    /** The counted progress, cut and never rounded up: 99.99 % is 0.99. */
    public static Score of(Progress progress) {
        return new Score((int) (progress.counted().basisPoints() / BASIS_POINTS));
    }

    /** What a person says; more than two decimals are refused. */
    public static Score of(Quantity said) {
        if (said.isLessThan(Quantity.ZERO) || said.isMoreThan(Quantity.of(1))) throw new InvalidScore();
        if (said.tenThousandths() % BASIS_POINTS != 0) throw new InvalidScore();
        return new Score((int) (said.tenThousandths() / BASIS_POINTS));
    }

    public Progress progress() {
        return new Progress((long) hundredths * BASIS_POINTS);
    }

    /** With two decimals: "0.70". */
    @Override
    public String toString() {
        return new Quantity((long) hundredths * BASIS_POINTS).text(DECIMALS);
    }
}
