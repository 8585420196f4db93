package com.okrcascade.web.rest;

import com.okrcascade.application.Reading;
import com.okrcascade.application.issues.TestQuery;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a query would match and credit.
 *
 * @param matched 10,000 at most
 * @param looked how many of them crediting was asked about
 * @param giving how many of those would give now, together "amount"
 */
public record QueryPreviewJson(
        int matched,
        int looked,
        int giving,
        String amount,
        String unitOfMeasure,
        String unitKind,
        int decimals,
        List<LineJson> lines) {

    /**
     * One issue that matches.
     *
     * @param state of its credit; null when the target takes none
     * @param amount what it would give, now or when it is done
     */
    public record LineJson(
            String issueKey,
            String summary,
            @Nullable String state,
            @Nullable String amount,
            @Nullable ReasonJson reason) {
        static LineJson of(TestQuery.Line line, UnitOfMeasure unit, Graph seen, Sentences sentences) {
            Optional<Credit> credit = line.credit();
            return new LineJson(
                    line.issue().key(),
                    line.issue().summary(),
                    credit.map(given -> given.state().name()).orElse(null),
                    credit.filter(given -> given.weight().isZero())
                            .map(given -> unit.text(given.offered()))
                            .orElse(null),
                    credit.map(given -> sentences.reason(given.reason(), seen)).orElse(null));
        }
    }

    static QueryPreviewJson of(TestQuery.Tested tested, Sentences sentences) {
        UnitOfMeasure unit = unit(tested.reading(), tested.target());
        Graph seen = tested.reading().graph();
        return new QueryPreviewJson(
                tested.matched(),
                tested.looked(),
                tested.giving(),
                unit.text(tested.amount()),
                unit.name(),
                unit.kind().name(),
                unit.decimals(),
                tested.lines().stream()
                        .map(line -> LineJson.of(line, unit, seen, sentences))
                        .toList());
    }

    private static UnitOfMeasure unit(Reading reading, Target target) {
        return target.map(
                id -> reading.graph().find(id).map(KeyResult::creditedIn).orElseThrow(),
                side -> reading.graph().facts().kpis().get(side.id().value()).unitOfMeasure());
    }
}
