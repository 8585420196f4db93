package com.okrcascade.application.port;

/** Translated texts in the language of whoever makes the current request. */
public interface Texts {
    String text(String key, Object... arguments);
}
