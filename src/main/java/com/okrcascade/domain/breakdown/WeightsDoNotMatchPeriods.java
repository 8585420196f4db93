package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Each period of the first level needs one weight. */
public final class WeightsDoNotMatchPeriods extends Refusal {
    private static final long serialVersionUID = 1L;

    public WeightsDoNotMatchPeriods(int periods, int weights) {
        super("weights-do-not-match-periods", Kind.INVALID, Map.of("periods", periods, "weights", weights));
    }
}
