package com.okrcascade.host.jira.jql;

import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on the right of an operator. */
sealed interface Value extends Operand {
    /** A word, number or quoted text. */
    record Literal(String text) implements Value {
        @Override
        public String getDisplayString() {
            return text;
        }
    }

    /** EMPTY, or NULL as it may also be called. */
    record Empty() implements Value {
        @Override
        public String getDisplayString() {
            return "EMPTY";
        }
    }

    /** A function of Jira or of a plugin. */
    record Call(String name, List<String> arguments) implements Value {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDisplayString() {
            return operand().getDisplayString();
        }

        FunctionOperand operand() {
            return new FunctionOperand(name, arguments);
        }
    }

    /** A list in parentheses. */
    record Several(List<Value> values) implements Value {
        @Override
        public String getDisplayString() {
            return values.stream().map(Value::getDisplayString).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    @Override
    default String getName() {
        return getClass().getSimpleName();
    }
}
