package com.okrcascade.domain.model;

import com.okrcascade.domain.HiddenCharacters;

/** What people type as names, titles and descriptions. */
public final class Wording {
    public static final int LONGEST_TITLE = 255;
    public static final int LONGEST_TEXT = 10_000;

    private Wording() {}

    /** A title without white space around it; refused when nothing of it is seen, something in it hides, or it is too long. */
    public static String title(String field, String text) {
        String stripped = text.strip();
        if (HiddenCharacters.isBlank(stripped)) throw new TextMissing().at(field);
        HiddenCharacters.refuse(field, stripped);
        if (stripped.length() > LONGEST_TITLE) throw new TextTooLong(LONGEST_TITLE).at(field);
        return stripped;
    }

    /** A longer text, possibly empty. */
    public static String text(String field, String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST_TEXT) throw new TextTooLong(LONGEST_TEXT).at(field);
        return stripped;
    }
}
