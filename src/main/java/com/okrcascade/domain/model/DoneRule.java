package com.okrcascade.domain.model;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** When an issue is done. */
public sealed interface DoneRule {
    /** One answer for each kind of rule. */
    <T> T map(Supplier<T> resolution, Supplier<T> doneCategory, Function<Set<String>, T> statuses);

    /** It has a resolution. */
    record ByResolution() implements DoneRule {
        @Override
        public <T> T map(Supplier<T> resolution, Supplier<T> doneCategory, Function<Set<String>, T> statuses) {
            return resolution.get();
        }
    }

    /** Its status is in Jira's Done category. */
    record ByDoneCategory() implements DoneRule {
        @Override
        public <T> T map(Supplier<T> resolution, Supplier<T> doneCategory, Function<Set<String>, T> statuses) {
            return doneCategory.get();
        }
    }

    /** Its status is one of these, by id. */
    record ByStatuses(Set<String> statusIds) implements DoneRule {
        public ByStatuses {
            statusIds = Set.copyOf(statusIds);
        }

        @Override
        public <T> T map(Supplier<T> resolution, Supplier<T> doneCategory, Function<Set<String>, T> statuses) {
            return statuses.apply(statusIds);
        }
    }
}
