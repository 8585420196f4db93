package com.okrcascade.host.sal;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import com.okrcascade.host.people.Locales;
import com.okrcascade.host.plugin.Translations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** Who reads which language. */
public record SalLocales(Locales locales) implements LocaleResolver {
    @Override
    public Locale getLocale(HttpServletRequest request) {
        return locales.current();
    }

    @Override
    public Locale getLocale() {
        return locales.current();
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return userKey == null ? Locale.ENGLISH : locales.of(userKey.getStringValue());
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.copyOf(Translations.LOCALES);
    }
}
