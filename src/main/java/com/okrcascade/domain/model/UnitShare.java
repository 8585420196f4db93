package com.okrcascade.domain.model;

import com.okrcascade.domain.breakdown.Branch;
import com.okrcascade.domain.breakdown.UnitShares;
import com.okrcascade.domain.measure.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one unit takes of a whole, in proportion to the others. */
public record UnitShare(UnitId unit, Quantity share) {
    public Branch branch() {
        return new Branch(unit.value());
    }

    public static UnitShares together(List<UnitShare> shares) {
        Map<Branch, Quantity> byBranch = new LinkedHashMap<>();
        shares.forEach(one -> byBranch.put(one.branch(), one.share()));
        return new UnitShares(byBranch);
    }
}
