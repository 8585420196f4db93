package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import java.util.function.Function;
import java.util.function.Supplier;

/** How much one done issue gives. */
public sealed interface CreditRule {
    /** One answer for each kind of rule. */
    <T> T map(Supplier<T> count, Function<Quantity, T> fixed, Function<String, T> field);

    /** Each issue gives 1. */
    record Count() implements CreditRule {
        @Override
        public <T> T map(Supplier<T> count, Function<Quantity, T> fixed, Function<String, T> field) {
            return count.get();
        }
    }

    /** Each issue gives the same amount. */
    record Fixed(Quantity amount) implements CreditRule {
        @Override
        public <T> T map(Supplier<T> count, Function<Quantity, T> fixed, Function<String, T> field) {
            return fixed.apply(amount);
        }
    }

    /** Each issue gives the number in one of its fields. */
    record Field(String fieldId) implements CreditRule {
        @Override
        public <T> T map(Supplier<T> count, Function<Quantity, T> fixed, Function<String, T> field) {
            return field.apply(fieldId);
        }
    }
}
