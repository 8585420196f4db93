package com.okrcascade.host.assets;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.okrcascade.host.plugin.Translations;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jira's jsI18n: puts the texts where a script says {@code AJS.I18n.getText("key")}. */
public final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("(?:\\b\\w+\\.)?\\bI18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([),])");

    private final Translations translations;

    public ScriptTexts(Translations translations) {
        this.translations = translations;
    }

    public String into(String script, Locale locale) {
        return CALL.matcher(script)
                .replaceAll(call -> Matcher.quoteReplacement(replacement(call.group(2), call.group(3), locale)));
    }

    private String replacement(String key, String next, Locale locale) {
        return next.equals(")")
                ? quoted(translations.text(locale, key))
                : "AJS.format(" + quoted(translations.raw(locale, key)) + ",";
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
