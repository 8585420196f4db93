package com.okrcascade.bench;

import com.okrcascade.application.port.Texts;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The product's texts in English, formatted anew each time as Jira does. */
final class PlainTexts implements Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.okr", Locale.ROOT);

    @Override
    public String text(String key, Object... arguments) {
        String text = BUNDLE.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.US).format(arguments);
    }

    @Override
    public Locale locale() {
        return Locale.US;
    }
}
