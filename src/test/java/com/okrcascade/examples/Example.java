package com.okrcascade.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One worked example: a page whose list items are sentences to be acted on; all other lines explain. */
record Example(String title, List<Line> sentences) {
    private static final String HEADING = "# ";
    private static final String ITEM = "- ";

    /** A sentence and where it stands. */
    record Line(int number, String sentence) {}

    static Example read(Path page) {
        List<String> lines = lines(page);
        List<Line> sentences = lines.stream()
                .filter(line -> line.startsWith(ITEM))
                .map(line -> new Line(lines.indexOf(line) + 1, sentence(line)))
                .toList();
        String title = lines.stream()
                .filter(line -> line.startsWith(HEADING))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(page + " has no heading"));
        return new Example(title.substring(HEADING.length()), sentences);
    }

    /** Up to its full stop; what follows explains it. */
    private static String sentence(String line) {
        String text = line.substring(ITEM.length()).strip();
        int stop = text.indexOf(". ");
        String first = stop < 0 ? text : text.substring(0, stop);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
