package com.okrcascade.web.rest;

import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.web.json.Fields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When an issue is done: one word, and the statuses where it names some. */
final class DoneRuleJson {
    private DoneRuleJson() {}

    /** The kinds of rules, by the words that stand for them. */
    enum Word {
        RESOLUTION,
        DONE_CATEGORY,
        STATUSES
    }

    static @Nullable String word(@Nullable DoneRule rule) {
        return rule == null
                ? null
                : rule.map(Word.RESOLUTION::name, Word.DONE_CATEGORY::name, statuses -> Word.STATUSES.name());
    }

    static List<String> statuses(@Nullable DoneRule rule) {
        return rule == null
                ? List.of()
                : rule.map(List::of, List::of, statuses -> statuses.stream()
                        .sorted()
                        .toList());
    }

    static Optional<DoneRule> read(Fields fields) {
        List<String> statuses = fields.texts("doneStatuses");
        return fields.optionalOneOf("doneRule", Word.class).map(word -> switch (word) {
            case RESOLUTION -> new DoneRule.ByResolution();
            case DONE_CATEGORY -> new DoneRule.ByDoneCategory();
            case STATUSES -> new DoneRule.ByStatuses(Set.copyOf(statuses));
        });
    }
}
