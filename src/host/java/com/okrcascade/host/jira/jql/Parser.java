package com.okrcascade.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a query: or-parts of and-parts of perhaps negated comparisons, then an order. */
final class Parser {
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "is", "empty", "null", "order", "by");
    private static final Map<String, Operator> SIGNS = Map.of(
            "=", Operator.EQUALS,
            "!=", Operator.NOT_EQUALS,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.GREATER,
            ">=", Operator.AT_LEAST,
            "~", Operator.LIKE,
            "!~", Operator.NOT_LIKE);
    private static final String OPERATORS =
            "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'";

    private final String text;
    private final List<Token> tokens;
    private int next;

    private Parser(String text) {
        this.text = text;
        tokens = Lexer.tokens(text);
    }

    static JqlQuery parse(String text) {
        return new Parser(text).query();
    }

    private JqlQuery query() {
        boolean all = peek().kind() == Token.Kind.END || peek().is("order");
        Condition where = all ? null : anyOf();
        List<JqlQuery.Sort> order = order();
        if (peek().kind() != Token.Kind.END) {
            throw unexpected("either 'OR' or 'AND'");
        }
        return new JqlQuery(text, where, order);
    }

    private Condition anyOf() {
        List<Condition> parts = joined(this::allOf, "or", "|", "||");
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition allOf() {
        List<Condition> parts = joined(this::one, "and", "&", "&&");
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private List<Condition> joined(java.util.function.Supplier<Condition> part, String... joints) {
        List<Condition> parts = new ArrayList<>();
        parts.add(part.get());
        while (takeAny(joints)) {
            parts.add(part.get());
        }
        return parts;
    }

    private Condition one() {
        if (takeAny("not", "!")) {
            return one().negated();
        }
        if (take("(")) {
            Condition inner = anyOf();
            require(")", "')'");
            return inner;
        }
        return comparison();
    }

    private Condition comparison() {
        String field = fieldName();
        Operator operator = operator();
        return new Condition.Comparison(field, operator, operator.isList() ? list() : value());
    }

    private String fieldName() {
        Token token = peek();
        boolean reserved = token.kind() == Token.Kind.WORD
                && RESERVED.contains(token.text().toLowerCase(Locale.ROOT));
        if (!token.isText() || reserved) {
            throw unexpected("a field name");
        }
        next++;
        return token.text();
    }

    private Operator operator() {
        if (take("in")) {
            return Operator.IN;
        }
        if (take("is")) {
            return take("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (peek().is("not") && tokens.get(next + 1).is("in")) {
            next += 2;
            return Operator.NOT_IN;
        }
        Operator sign = peek().kind() == Token.Kind.SIGN ? SIGNS.get(peek().text()) : null;
        if (sign == null) {
            throw unexpected("operator", " The valid operators are " + OPERATORS + ".");
        }
        next++;
        return sign;
    }

    private Value list() {
        if (!peek().is("(")) {
            return value();
        }
        next++;
        List<Value> values = new ArrayList<>();
        do {
            values.add(value());
        } while (take(","));
        require(")", "')' or ','");
        return new Value.Several(values);
    }

    private Value value() {
        Token token = peek();
        if (!token.isText()) {
            throw unexpected("either a value, list or function");
        }
        next++;
        if (token.is("empty") || token.is("null")) {
            return new Value.Empty();
        }
        return peek().is("(") ? call(token.text()) : new Value.Literal(token.text());
    }

    private Value call(String name) {
        next++;
        List<String> arguments = new ArrayList<>();
        while (!take(")")) {
            if (!arguments.isEmpty()) {
                require(",", "')' or ','");
            }
            if (!peek().isText()) {
                throw unexpected("either a function argument or ')'");
            }
            arguments.add(tokens.get(next++).text());
        }
        return new Value.Call(name, List.copyOf(arguments));
    }

    private List<JqlQuery.Sort> order() {
        List<JqlQuery.Sort> order = new ArrayList<>();
        if (take("order")) {
            require("by", "'by'");
            do {
                String field = fieldName();
                boolean descending = take("desc");
                if (!descending) {
                    take("asc");
                }
                order.add(new JqlQuery.Sort(field, descending));
            } while (take(","));
        }
        return order;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean take(String wordOrSign) {
        boolean there = peek().is(wordOrSign);
        if (there) {
            next++;
        }
        return there;
    }

    private boolean takeAny(String... wordsOrSigns) {
        for (String one : wordsOrSigns) {
            if (take(one)) {
                return true;
            }
        }
        return false;
    }

    private void require(String wordOrSign, String expected) {
        if (!take(wordOrSign)) {
            throw unexpected(expected);
        }
    }

    private JqlError unexpected(String expected) {
        return unexpected(expected, "");
    }

    private JqlError unexpected(String expected, String hint) {
        Token token = peek();
        String message = token.kind() == Token.Kind.END
                ? "Error in the JQL Query: Expecting " + expected + " before the end of the query." + hint
                : "Error in the JQL Query: Expecting " + expected + " but got '" + token.text() + "'." + hint
                        + " (line 1, character " + (token.position() + 1) + ")";
        return new JqlError(message);
    }
}
