package com.okrcascade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that explains the figures; only what stands between its markers is replaced. */
final class Page {
    private static final String BEGIN = "<!-- figures: written by mvn -Pbench -->";
    private static final String END = "<!-- end of figures -->";

    private Page() {}

    static void write(Path page, String tables) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) throw new IllegalStateException(page + " has no markers");
        String before = text.substring(0, begin + BEGIN.length());
        Files.writeString(page, before + "\n\n" + tables.strip() + "\n\n" + text.substring(end));
    }
}
