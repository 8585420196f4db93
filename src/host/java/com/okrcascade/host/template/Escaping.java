package com.okrcascade.host.template;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes the five characters that mean something in HTML, unless the reference's name says that it is HTML already. */
public final class Escaping implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(String reference, Object value) {
        return value == null || isHtml(reference) ? value : escape(value.toString());
    }

    private static boolean isHtml(String reference) {
        return reference.replaceAll("[${}!]|\\([^)]*\\)", "").matches(".*[hH]tml");
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
