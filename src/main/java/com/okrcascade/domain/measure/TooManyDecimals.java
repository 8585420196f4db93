package com.okrcascade.domain.measure;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The number has more decimals than are kept, so keeping it would change it. */
public final class TooManyDecimals extends Refusal {
    private static final long serialVersionUID = 1L;

    public TooManyDecimals(String number, int most) {
        super("too-many-decimals", Kind.INVALID, Map.of("number", number, "most", most));
    }
}
