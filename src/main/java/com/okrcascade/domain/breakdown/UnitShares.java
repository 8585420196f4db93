package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.measure.Quantity;
import java.math.BigInteger;
import java.util.List;

/** Shares of departments or teams in a whole: 3, 2 and 1 give them a half, a third and a sixth. */
public record UnitShares(List<Long> shares) {
    public UnitShares {
        shares = List.copyOf(shares);
        for (long share : shares) if (share < 0) throw new InvalidShare(share);
    }

    /** The part of each unit, in the same order; exact in sum. */
    public List<Quantity> of(Quantity whole, Step step) {
        return new Apportionment(whole, step)
                .by(shares.stream().map(BigInteger::valueOf).toList());
    }
}
