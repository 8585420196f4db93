package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.measure.Quantity;
import java.util.Map;

/** What people have already changed takes all of the whole, or more; the difference says how much is left. */
public final class NothingLeftToSplit extends Refusal {
    private static final long serialVersionUID = 1L;

    public NothingLeftToSplit(Quantity difference) {
        super("nothing-left-to-split", Kind.CONFLICT, Map.of("difference", difference));
    }
}
