package com.okrcascade.web.rest;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.Wording;
import com.okrcascade.web.json.Fields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much an issue gives. */
public record CreditJson(String rule, @Nullable String fieldId, @Nullable String amount) {
    /** The kinds of rules, by the words that stand for them. */
    enum Rule {
        COUNT,
        FIXED,
        FIELD,
        PERCENT_DONE
    }

    static @Nullable CreditJson of(@Nullable CreditRule rule) {
        return rule == null
                ? null
                : rule.map(
                        () -> new CreditJson(Rule.COUNT.name(), null, null),
                        amount -> new CreditJson(Rule.FIXED.name(), null, amount.toString()),
                        field -> new CreditJson(Rule.FIELD.name(), field, null),
                        weight -> new CreditJson(Rule.PERCENT_DONE.name(), weight.orElse(null), null));
    }

    static @Nullable CreditJson ofCrediting(@Nullable Crediting crediting) {
        return crediting == null ? null : of(crediting.rule());
    }

    /** The word of the rule alone. */
    static @Nullable String rule(@Nullable Crediting crediting) {
        CreditJson credit = ofCrediting(crediting);
        return credit == null ? null : credit.rule();
    }

    /** Reads a rule; empty where the object has none. */
    static Optional<CreditRule> read(Fields fields) {
        return fields.optionalObject("credit").map(credit -> {
            Optional<String> fieldId = credit.optionalText("fieldId");
            Optional<Quantity> amount = credit.optionalQuantity("amount");
            return switch (credit.oneOf("rule", Rule.class)) {
                case COUNT -> new CreditRule.Count();
                case FIXED -> new CreditRule.Fixed(amount.orElseGet(() -> credit.quantity("amount")));
                case PERCENT_DONE ->
                    new CreditRule.PercentDone(fieldId.map(field -> Wording.title("credit.fieldId", field))
                            .orElse(null));
                case FIELD ->
                    new CreditRule.Field(
                            Wording.title("credit.fieldId", fieldId.orElseGet(() -> credit.text("fieldId"))));
            };
        });
    }
}
