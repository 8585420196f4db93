package com.okrcascade.web.rest;

import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.Wording;
import com.okrcascade.web.json.Fields;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads what a request says about settings; what it does not mention stays. */
final class SettingsReader {
    private SettingsReader() {}

    static UnaryOperator<Settings> read(String body) {
        Fields fields = Fields.of(body);
        Optional<DoneRule> done = DoneRuleJson.read(fields);
        Optional<Set<String>> excluded =
                fields.has("excludedResolutions") ? Optional.of(names(fields)) : Optional.empty();
        Optional<Integer> horizon = fields.optionalInt("breakDownHorizon");
        Optional<Integer> checkIn = fields.optionalInt("checkInDays");
        Optional<Integer> grace = fields.optionalInt("graceDays");
        Optional<Duration> settle = fields.optionalInt("settleSeconds").map(Duration::ofSeconds);
        fields.done("version");
        return before -> new Settings(
                before.version(),
                done.orElse(before.doneRule()),
                excluded.orElse(before.excludedResolutions()),
                horizon.orElse(before.breakDownHorizonQuarters()),
                checkIn.orElse(before.checkInDays()),
                grace.orElse(before.graceDays()),
                settle.orElse(before.settle()));
    }

    private static Set<String> names(Fields fields) {
        return fields.texts("excludedResolutions").stream()
                .map(name -> Wording.title("excludedResolutions", name))
                .collect(Collectors.toSet());
    }
}
