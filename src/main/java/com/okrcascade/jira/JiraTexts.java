package com.okrcascade.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import com.okrcascade.application.port.Texts;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Stream;

/** The plugin's texts through Jira's translations; a text's arguments follow the rules of MessageFormat. */
public final class JiraTexts implements Texts {
    private final I18nResolver texts;
    private final JiraAuthenticationContext authentication;

    public JiraTexts(I18nResolver texts, JiraAuthenticationContext authentication) {
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public Locale locale() {
        return authentication.getLocale();
    }

    @Override
    public String text(String key, Object... arguments) {
        return arguments.length == 0 ? texts.getText(key) : texts.getText(key, serializable(arguments));
    }

    /** Numbers are formatted as the reader's language does; what Jira could not pass on comes as its own text. */
    private static Serializable[] serializable(Object[] arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof Number number ? number : String.valueOf(argument))
                .toArray(Serializable[]::new);
    }
}
