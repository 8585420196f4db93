package com.okrcascade.host.plugin;

/** What a module is called: a translation key, or plain text where there is no key. */
public record Label(String key, String text) {
    static final Label NONE = new Label("", "");

    public String in(Translations translations, java.util.Locale locale) {
        return key.isEmpty() ? text : translations.text(locale, key);
    }
}
