package com.okrcascade.host.jira.jql;

/** A word, a quoted text or a sign of a query, and where it stands; the last one is the end. */
record Token(Kind kind, String text, int position) {
    enum Kind {
        WORD,
        QUOTED,
        SIGN,
        END
    }

    boolean is(String wordOrSign) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(wordOrSign);
    }

    boolean isText() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
