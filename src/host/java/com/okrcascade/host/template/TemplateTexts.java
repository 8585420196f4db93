package com.okrcascade.host.template;

import com.okrcascade.host.plugin.Translations;
import java.util.Locale;

/** The {@code $i18n} of templates. */
public final class TemplateTexts {
    private final Translations translations;
    private final Locale locale;

    public TemplateTexts(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    public String getText(String key) {
        return translations.text(locale, key);
    }

    public String getText(String key, Object first) {
        return translations.text(locale, key, first);
    }

    public String getText(String key, Object first, Object second) {
        return translations.text(locale, key, first, second);
    }

    public String getText(String key, Object first, Object second, Object third) {
        return translations.text(locale, key, first, second, third);
    }
}
