package com.okrcascade.host.jira.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.okrcascade.host.jira.CurrentUser;
import java.util.Locale;

/** Who the running thread acts for. This Jira itself speaks English; plugins translate through SAL. */
final class LoggedIn implements JiraAuthenticationContext {
    private static final I18nHelper ENGLISH = new I18nHelper() {
        @Override
        public String getText(String key) {
            return key;
        }

        @Override
        public Locale getLocale() {
            return Locale.ENGLISH;
        }
    };

    @Override
    public ApplicationUser getLoggedInUser() {
        return CurrentUser.get().orElse(null);
    }

    @Override
    public boolean isLoggedInUser() {
        return CurrentUser.get().isPresent();
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public I18nHelper getI18nHelper() {
        return ENGLISH;
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        CurrentUser.set(user);
    }

    @Override
    public void clearLoggedInUser() {
        CurrentUser.clear();
    }
}
