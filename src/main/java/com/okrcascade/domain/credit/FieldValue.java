package com.okrcascade.domain.credit;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Reason;

/** What Jira says a field of an issue holds: a number, or the reason why it gives 0. */
public record FieldValue(Quantity number, Reason problem) {
    public static final FieldValue EMPTY = problem(Reason.of(Reason.Code.AMOUNT_EMPTY));

    public static FieldValue of(Quantity number) {
        return new FieldValue(number, Reason.NONE);
    }

    /** Something that is not a number, or a number out of range; the text is what people see. */
    public static FieldValue notANumber(String text) {
        return problem(new Reason(Reason.Code.AMOUNT_NOT_A_NUMBER, text));
    }

    /** The field itself is no longer there. */
    public static FieldValue gone(String fieldId) {
        return problem(new Reason(Reason.Code.FIELD_GONE, fieldId));
    }

    public boolean isNumber() {
        return problem.equals(Reason.NONE);
    }

    /** Whether the field itself is no longer there, or cannot be read because the app that brings it is switched off. */
    public boolean isGone() {
        return problem.code() == Reason.Code.FIELD_GONE;
    }

    private static FieldValue problem(Reason problem) {
        return new FieldValue(Quantity.ZERO, problem);
    }
}
