package com.okrcascade.domain.measure;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The text is not a plain decimal number such as "1250.50". */
public final class NotANumber extends Refusal {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 40;

    public NotANumber(String text) {
        super("not-a-number", Kind.MALFORMED, Map.of("text", text.length() > SHOWN ? text.substring(0, SHOWN) : text));
    }
}
