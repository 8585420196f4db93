package com.okrcascade.host.jira.jql;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.Operand;
import java.util.List;

/** A part of a query that an issue meets or does not. */
sealed interface Condition extends Clause {
    /** The contrary. NOT goes down to the comparisons, so an empty field meets neither a comparison nor its contrary. */
    Condition negated();

    /** Conditions joined by AND. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public Condition negated() {
            return new Any(parts.stream().map(Condition::negated).toList());
        }

        @Override
        public String getName() {
            return "AND";
        }

        @Override
        public List<Clause> getClauses() {
            return List.copyOf(parts);
        }
    }

    /** Conditions joined by OR. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public Condition negated() {
            return new All(parts.stream().map(Condition::negated).toList());
        }

        @Override
        public String getName() {
            return "OR";
        }

        @Override
        public List<Clause> getClauses() {
            return List.copyOf(parts);
        }
    }

    /** A field compared with a value. */
    record Comparison(String field, Operator operator, Value value) implements Condition, TerminalClause {
        @Override
        public Condition negated() {
            return new Comparison(field, operator.negated(), value);
        }

        @Override
        public String getName() {
            return field;
        }

        @Override
        public List<Clause> getClauses() {
            return List.of();
        }

        @Override
        public Operand getOperand() {
            return value instanceof Value.Call call ? call.operand() : value;
        }
    }
}
