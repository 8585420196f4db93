package com.okrcascade.web.json;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The body is longer than is read. */
public final class BodyTooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    public BodyTooLarge(int most) {
        super("body-too-large", Kind.TOO_LARGE, Map.of("most", most));
    }
}
