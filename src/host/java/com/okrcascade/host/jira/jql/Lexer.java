package com.okrcascade.host.jira.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a query into tokens. */
final class Lexer {
    private static final List<String> SIGNS =
            List.of("!=", "!~", "<=", ">=", "&&", "||", "=", "<", ">", "~", "(", ")", ",", "!", "&", "|");
    private static final String ENDS_WORD = "=!<>~(),&|\"'";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).read();
    }

    private List<Token> read() {
        while (true) {
            skipBlanks();
            if (position == text.length()) {
                tokens.add(new Token(Token.Kind.END, "", position));
                return tokens;
            }
            char first = text.charAt(position);
            if (first == '"' || first == '\'') {
                quoted(first);
            } else if (ENDS_WORD.indexOf(first) >= 0) {
                sign();
            } else {
                word();
            }
        }
    }

    private void skipBlanks() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private void quoted(char quote) {
        int start = position++;
        StringBuilder content = new StringBuilder();
        while (position < text.length() && text.charAt(position) != quote) {
            if (text.charAt(position) == '\\' && position + 1 < text.length()) {
                position++;
            }
            content.append(text.charAt(position++));
        }
        if (position == text.length()) {
            throw new JqlError("Error in the JQL Query: The quoted string '" + content
                    + "' has not been completed. (line 1, character " + (start + 1) + ")");
        }
        position++;
        tokens.add(new Token(Token.Kind.QUOTED, content.toString(), start));
    }

    private void sign() {
        String sign = SIGNS.stream()
                .filter(one -> text.startsWith(one, position))
                .findFirst()
                .orElseThrow();
        tokens.add(new Token(Token.Kind.SIGN, sign, position));
        position += sign.length();
    }

    private void word() {
        int start = position;
        while (position < text.length()
                && !Character.isWhitespace(text.charAt(position))
                && ENDS_WORD.indexOf(text.charAt(position)) < 0) {
            position++;
        }
        tokens.add(new Token(Token.Kind.WORD, text.substring(start, position), start));
    }
}
