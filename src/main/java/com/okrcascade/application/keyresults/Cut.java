package com.okrcascade.application.keyresults;

import com.okrcascade.domain.model.Wording;

/** Titles that are put together from others, as long as titles may be. */
public final class Cut {
    private Cut() {}

    public static String title(String title) {
        return title.length() <= Wording.LONGEST_TITLE ? title : title.substring(0, Wording.LONGEST_TITLE);
    }
}
