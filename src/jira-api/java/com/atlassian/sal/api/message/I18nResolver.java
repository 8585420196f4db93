package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/** Evidence: getText(String) on Jira 11; the other forms from Jira 8 call sites and SAL's source. */
public interface I18nResolver {
    String getRawText(String key);

    String getText(String key, Serializable... arguments);

    String getText(String key);

    String getText(Locale locale, String key, Serializable... arguments);

    String getText(Locale locale, String key);

    String getText(Message message);

    Message createMessage(String key, Serializable... arguments);

    Map<String, String> getAllTranslationsForPrefix(String prefix);

    Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale);
}
