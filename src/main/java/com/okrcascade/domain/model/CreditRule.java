package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How much one done issue gives. */
public sealed interface CreditRule {
    /** One answer for each kind of rule. */
    <T> T map(
            Supplier<T> count,
            Function<Quantity, T> fixed,
            Function<String, T> field,
            Function<Optional<String>, T> percentDone);

    /** The field of an issue whose number it asks for. */
    default Optional<String> field() {
        return map(Optional::empty, amount -> Optional.empty(), Optional::of, weight -> weight);
    }

    default boolean isPercentDone() {
        return map(() -> false, amount -> false, field -> false, weight -> true);
    }

    /** Each issue gives 1. */
    record Count() implements CreditRule {
        @Override
        public <T> T map(
                Supplier<T> count,
                Function<Quantity, T> fixed,
                Function<String, T> field,
                Function<Optional<String>, T> percentDone) {
            return count.get();
        }
    }

    /** Each issue gives the same amount. */
    record Fixed(Quantity amount) implements CreditRule {
        @Override
        public <T> T map(
                Supplier<T> count,
                Function<Quantity, T> fixed,
                Function<String, T> field,
                Function<Optional<String>, T> percentDone) {
            return fixed.apply(amount);
        }
    }

    /** Each issue gives the number in one of its fields. */
    record Field(String fieldId) implements CreditRule {
        @Override
        public <T> T map(
                Supplier<T> count,
                Function<Quantity, T> fixed,
                Function<String, T> field,
                Function<Optional<String>, T> percentDone) {
            return field.apply(fieldId);
        }
    }

    /**
     * The value is the share of the issues that is done, in percent.
     *
     * @param weightField the field that says how much an issue weighs; null: each weighs 1
     */
    record PercentDone(@Nullable String weightField) implements CreditRule {
        @Override
        public <T> T map(
                Supplier<T> count,
                Function<Quantity, T> fixed,
                Function<String, T> field,
                Function<Optional<String>, T> percentDone) {
            return percentDone.apply(Optional.ofNullable(weightField));
        }
    }
}
