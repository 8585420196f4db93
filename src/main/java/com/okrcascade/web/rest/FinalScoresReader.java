package com.okrcascade.web.rest;

import com.okrcascade.application.periods.FinalScore;
import com.okrcascade.domain.measure.Score;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.web.json.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the scores that a period closes with; none when there is no body. */
final class FinalScoresReader {
    private FinalScoresReader() {}

    static List<FinalScore> read(@Nullable String body) {
        if (body == null || body.isBlank()) return List.of();
        return Fields.list(body).stream().map(FinalScoresReader::score).toList();
    }

    private static FinalScore score(Fields fields) {
        KeyResultId keyResult = fields.id("keyResultId", KeyResultId::new);
        Score score = fields.located("finalScore", () -> Score.of(fields.quantity("finalScore")));
        String reason = fields.optionalText("reason").orElse("");
        fields.done();
        return new FinalScore(keyResult, score, reason);
    }
}
