package com.okrcascade.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.measure.NumberOutOfRange;
import com.okrcascade.domain.measure.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers out of issues, for one batch: each custom field is looked up once. Times are hours with four decimals, half
 * up: 20 minutes are 0.3333.
 */
final class FieldReader {
    static final String ORIGINAL_ESTIMATE = "timeoriginalestimate";
    static final String TIME_SPENT = "timespent";

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final int MOST_TEXT = 100;
    /** As JSON and Java write it: what "1,250" means depends on who typed it. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,20})?");

    private final CustomFieldManager customFields;
    private final Map<String, Optional<CustomField>> known = new HashMap<>();

    FieldReader(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    /** Times every issue has; other fields come and go. */
    static boolean isTime(String fieldId) {
        return fieldId.equals(ORIGINAL_ESTIMATE) || fieldId.equals(TIME_SPENT);
    }

    Map<String, FieldValue> values(Issue issue, Set<String> fieldIds) {
        Map<String, FieldValue> values = new HashMap<>();
        fieldIds.forEach(id -> values.put(id, value(issue, id)));
        return values;
    }

    private FieldValue value(Issue issue, String fieldId) {
        return switch (fieldId) {
            case ORIGINAL_ESTIMATE -> hours(issue.getOriginalEstimate());
            case TIME_SPENT -> hours(issue.getTimeSpent());
            default ->
                customField(fieldId)
                        .map(field -> number(issue.getCustomFieldValue(field)))
                        .orElseGet(() -> FieldValue.gone(fieldId));
        };
    }

    private Optional<CustomField> customField(String id) {
        return known.computeIfAbsent(id, any -> Optional.ofNullable(customFields.getCustomFieldObject(any)));
    }

    private static FieldValue hours(@Nullable Long seconds) {
        if (seconds == null) return FieldValue.EMPTY;
        return quantity(BigDecimal.valueOf(seconds).divide(SECONDS_PER_HOUR, Quantity.DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * Jira's own number fields hold doubles; those of other apps may hold any kind of number, lists and texts a number in
     * digits, or none.
     */
    private static FieldValue number(@Nullable Object value) {
        if (value == null) return FieldValue.EMPTY;
        if (value instanceof BigDecimal decimal) return quantity(decimal);
        if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            return quantity(BigDecimal.valueOf(((Number) value).longValue()));
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return quantity(BigDecimal.valueOf(number.doubleValue()));
        }
        return text(value.toString().strip());
    }

    private static FieldValue text(String text) {
        if (text.isEmpty()) return FieldValue.EMPTY;
        return PLAIN_NUMBER.matcher(text).matches()
                ? quantity(new BigDecimal(text))
                : FieldValue.notANumber(shortened(text));
    }

    private static FieldValue quantity(BigDecimal number) {
        try {
            return FieldValue.of(Quantity.nearest(number));
        } catch (NumberOutOfRange tooLarge) {
            return FieldValue.notANumber(shortened(number.toString()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + "…";
    }
}
