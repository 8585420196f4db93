package com.okrcascade.host.people;

import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.plugin.Translations;
import java.util.Locale;
import java.util.Optional;

/** In which language the running thread speaks: what the request asks for, else what the person chose, else English. */
public final class Locales {
    public static final String PREFERENCE = "locale";
    private static final ThreadLocal<Locale> ASKED = new ThreadLocal<>();

    private final Preferences preferences;

    public Locales(Preferences preferences) {
        this.preferences = preferences;
    }

    /** For this thread until {@link #forget}. */
    public static void ask(String tag) {
        supported(tag).ifPresent(ASKED::set);
    }

    public static void forget() {
        ASKED.remove();
    }

    public Locale current() {
        Locale asked = ASKED.get();
        return asked != null
                ? asked
                : CurrentUser.get().map(user -> of(user.getKey())).orElse(Locale.ENGLISH);
    }

    public Locale of(String userKey) {
        return preferences.get(userKey, PREFERENCE).flatMap(Locales::supported).orElse(Locale.ENGLISH);
    }

    public static Optional<Locale> supported(String tag) {
        return Translations.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .findFirst();
    }
}
