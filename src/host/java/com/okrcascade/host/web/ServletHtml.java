package com.okrcascade.host.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a servlet's HTML page that a decorator asks for. */
record ServletHtml(String text) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", FLAGS);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", FLAGS);

    /** {@code atl.general}, {@code atl.admin}, or nothing: then the page stays as it is. */
    Optional<String> decorator() {
        return meta("decorator");
    }

    Optional<String> meta(String name) {
        return first(Pattern.compile(
                "<meta\\s+name=\"" + Pattern.quote(name) + "\"\\s+content=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE));
    }

    /** As written: it is escaped already. */
    String titleHtml() {
        return first(TITLE).orElse("");
    }

    String headHtml() {
        return first(HEAD).map(head -> TITLE.matcher(head).replaceAll("")).orElse("");
    }

    String bodyHtml() {
        return first(BODY).orElse(text);
    }

    private Optional<String> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
