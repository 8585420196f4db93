package com.okrcascade.web.rest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. Spreadsheets run what looks like a formula, so
 * such a cell begins with an apostrophe, which makes it text.
 */
final class Csv {
    private static final String UTF_8 = "\ufeff";
    private static final String END = "\r\n";
    /** Also behind what some of them skip: blanks, marks and quotes. */
    private static final Pattern FORMULA = Pattern.compile(
            "[\\s\\p{Cc}\\p{Cf}\\p{Z}\"']*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder(UTF_8);

    Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append(END);
        return this;
    }

    private static String cell(String value) {
        String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
