package com.okrcascade.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be said, and what is done then. A sentence that says nothing known, or two things, is a mistake. */
final class Sentences {
    private final Map<Pattern, Consumer<Said>> known = new LinkedHashMap<>();

    /**
     * In the words of a pattern, {@code <name>} stands for something in quotes, {@code <number>}, {@code <day>} and
     * {@code <rest>} for what they say, and {@code (word|other)} for a choice.
     */
    Sentences on(String words, Consumer<Said> act) {
        String pattern = words.replace("<name>", "\"([^\"]+)\"")
                .replace("<number>", "(-?[0-9][0-9,]*(?:\\.[0-9]+)?)")
                .replace("<day>", "([0-9]{4}-[0-9]{2}-[0-9]{2})")
                .replace("<rest>", "(.*)");
        known.put(Pattern.compile(pattern), act);
        return this;
    }

    void act(String sentence) {
        long times = known.keySet().stream()
                .filter(pattern -> pattern.matcher(sentence).matches())
                .count();
        if (times != 1) throw new AssertionError("understood in " + times + " ways: " + sentence);
        known.forEach((pattern, act) -> {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.matches()) act.accept(new Said(matcher));
        });
    }
}
