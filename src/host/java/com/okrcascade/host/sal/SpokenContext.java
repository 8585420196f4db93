package com.okrcascade.host.sal;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.okrcascade.host.people.Locales;
import com.okrcascade.host.plugin.Translations;
import java.util.Locale;

/** Jira's authentication context with the language of the request, which only the host around Jira knows. */
public record SpokenContext(JiraAuthenticationContext jira, Locales locales, Translations translations)
        implements JiraAuthenticationContext {
    @Override
    public ApplicationUser getLoggedInUser() {
        return jira.getLoggedInUser();
    }

    @Override
    public boolean isLoggedInUser() {
        return jira.isLoggedInUser();
    }

    @Override
    public Locale getLocale() {
        return locales.current();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return new Spoken(translations, locales.current());
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        jira.setLoggedInUser(user);
    }

    @Override
    public void clearLoggedInUser() {
        jira.clearLoggedInUser();
    }

    private record Spoken(Translations translations, Locale locale) implements I18nHelper {
        @Override
        public String getText(String key) {
            return translations.text(locale, key);
        }

        @Override
        public Locale getLocale() {
            return locale;
        }
    }
}
