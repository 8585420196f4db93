package com.okrcascade.web.rest;

import com.okrcascade.application.settings.StatusesMissing;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.Wording;
import com.okrcascade.web.json.Fields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<String> statuses = fields.texts("doneStatuses").stream()
                .map(status -> Wording.title("doneStatuses", status))
                .collect(Collectors.toSet());
        return fields.optionalOneOf("doneRule", Word.class).map(word -> switch (word) {
            case RESOLUTION -> new DoneRule.ByResolution();
            case DONE_CATEGORY -> new DoneRule.ByDoneCategory();
            case STATUSES -> byStatuses(statuses);
        });
    }

    private static DoneRule byStatuses(Set<String> statuses) {
        if (statuses.isEmpty()) throw new StatusesMissing().at("doneStatuses");
        return new DoneRule.ByStatuses(statuses);
    }
}
