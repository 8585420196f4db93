package com.atlassian.jira.util;

import java.util.Locale;

/** Evidence: Jira 11 call sites. */
public interface I18nHelper {
    String getText(String key);

    Locale getLocale();
}
