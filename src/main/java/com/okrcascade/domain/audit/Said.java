package com.okrcascade.domain.audit;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.AuditField;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.UserKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what is said of one thing. Numbers are plain decimals, days ISO, alternatives the names of their constants. */
final class Said {
    private static final String NEXT = "\n";

    private final Map<AuditField, String> fields = new EnumMap<>(AuditField.class);

    Map<AuditField, String> fields() {
        return fields;
    }

    Said with(AuditField field, @Nullable Object value) {
        if (value != null) fields.put(field, text(value));
        return this;
    }

    Said with(UnitOfMeasure unit) {
        return with(AuditField.UNIT_OF_MEASURE, unit.name())
                .with(AuditField.COUNTED_IN, unit.kind() + " " + unit.decimals());
    }

    Said with(Audience audience) {
        return with(AuditField.VISIBILITY, audience.visibility())
                .all(AuditField.VISIBLE_TO, audience.people(), UserKey::value)
                .with(AuditField.COUNTS_IN_PARENTS, audience.countsInParents());
    }

    Said with(@Nullable Crediting crediting) {
        return crediting == null ? this : with(crediting.rule()).with(crediting.doneRule());
    }

    Said with(@Nullable CreditRule rule) {
        if (rule == null) return this;
        return with(
                AuditField.CREDIT_RULE,
                rule.map(
                        () -> "EACH",
                        amount -> "FIXED " + text(amount),
                        field -> "FIELD " + field,
                        weight ->
                                weight.map(field -> "PERCENT_DONE_BY " + field).orElse("PERCENT_DONE")));
    }

    Said with(@Nullable DoneRule rule) {
        if (rule == null) return this;
        return with(
                AuditField.DONE_RULE,
                rule.map(
                        () -> "RESOLUTION",
                        () -> "CATEGORY",
                        statuses -> "STATUSES " + String.join(", ", new TreeSet<>(statuses))));
    }

    /** Several, whatever their order. */
    <T> Said all(AuditField field, Collection<T> values, Function<T, Object> value) {
        return with(
                field,
                values.isEmpty()
                        ? null
                        : values.stream().map(value).map(Said::text).sorted().collect(Collectors.joining(NEXT)));
    }

    private static String text(Object value) {
        if (value instanceof UserKey user) return user.value();
        if (value instanceof Boolean flag) return flag ? "YES" : "NO";
        boolean plain = value instanceof String
                || value instanceof Number
                || value instanceof Enum<?>
                || value instanceof Quantity
                || value instanceof LocalDate;
        if (plain) return value.toString();
        throw new IllegalArgumentException("no text says a " + value.getClass().getSimpleName());
    }
}
