package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.measure.Quantity;
import java.util.Map;

/** The last period must bring more than 0 and at most 1,000 times what the first one does. */
public final class InvalidRatio extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvalidRatio(Quantity ratio) {
        super("invalid-ratio", Kind.INVALID, Map.of("ratio", ratio));
    }
}
