package com.okrcascade.application.port;

import java.util.Locale;

/** Translated texts in the language of whoever makes the current request. */
public interface Texts {
    String text(String key, Object... arguments);

    Locale locale();
}
