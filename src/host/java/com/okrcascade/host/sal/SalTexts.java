package com.okrcascade.host.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import com.okrcascade.host.people.Locales;
import com.okrcascade.host.plugin.Translations;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/** The plugin's texts in the language of the running thread, or in a given one. */
public final class SalTexts implements I18nResolver {
    private final Translations translations;
    private final Locales locales;

    public SalTexts(Translations translations, Locales locales) {
        this.translations = translations;
        this.locales = locales;
    }

    private record Text(String key, Serializable[] arguments) implements Message {
        @Override
        public String getKey() {
            return key;
        }

        @Override
        public Serializable[] getArguments() {
            return arguments;
        }
    }

    @Override
    public String getRawText(String key) {
        return translations.raw(locales.current(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locales.current(), key, arguments);
    }

    @Override
    public String getText(String key) {
        return getText(locales.current(), key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return translations.text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    @Override
    public String getText(Message message) {
        return getText(message.getKey(), message.getArguments());
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new Text(key, arguments);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, locales.current());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return translations.withPrefix(locale, prefix);
    }
}
