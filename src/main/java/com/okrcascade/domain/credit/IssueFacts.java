package com.okrcascade.domain.credit;

import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.IssueId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of an issue as Jira's database has it now.
 *
 * @param resolution the name of its resolution; null while unresolved
 * @param ancestors the issue it is a sub-task of and the epics above, nearest first
 * @param values what its fields hold, by field id, for every field that some rule asks for
 */
public record IssueFacts(
        IssueId id,
        String key,
        Instant createdAt,
        String statusId,
        boolean inDoneCategory,
        @Nullable String resolution,
        @Nullable Instant resolvedAt,
        List<IssueId> ancestors,
        Map<String, FieldValue> values) {
    public IssueFacts {
        ancestors = List.copyOf(ancestors);
        values = Map.copyOf(values);
    }

    FieldValue value(String fieldId) {
        FieldValue value = values.get(fieldId);
        return value == null ? FieldValue.gone(fieldId) : value;
    }

    boolean doneBy(DoneRule rule) {
        return rule.map(() -> resolution != null, () -> inDoneCategory, statuses -> statuses.contains(statusId));
    }
}
