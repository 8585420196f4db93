package com.okrcascade.domain.model;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A text is longer than is kept. */
public final class TextTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    public TextTooLong(int most) {
        super("text-too-long", Kind.INVALID, Map.of("most", most));
    }
}
