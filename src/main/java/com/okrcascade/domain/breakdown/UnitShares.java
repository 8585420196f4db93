package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.measure.Quantity;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares of departments or teams in a whole: 3, 2 and 1 give them a half, a third and a sixth. */
public record UnitShares(Map<Branch, Quantity> shares) {
    public UnitShares {
        shares.values().forEach(share -> {
            if (share.signum() < 0) throw new InvalidShare(share);
        });
        shares = new LinkedHashMap<>(shares);
    }

    List<Branch> branches() {
        return List.copyOf(shares.keySet());
    }

    /** What a leaf of one of them weighs, when it would weigh so much for the whole. */
    BigInteger weigh(Branch branch, BigInteger weight) {
        Quantity share = shares.getOrDefault(branch, Quantity.ZERO);
        return weight.multiply(BigInteger.valueOf(share.tenThousandths()));
    }
}
