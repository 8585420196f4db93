package com.okrcascade.web.rest;

import com.okrcascade.application.explaining.Explain;
import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.explain.Explanation;
import com.okrcascade.domain.explain.Share;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a number is what it is: in words, and as parts that add up to it. Decimals are exact and not rounded. */
public record ExplanationJson(
        String asOf,
        String basis,
        @Nullable String rule,
        @Nullable String value,
        @Nullable Long progress,
        String formula,
        String progressFormula,
        List<Part> parts,
        @Nullable String total,
        @Nullable String totalDone,
        @Nullable String totalWeight,
        boolean addsUp) {

    /** One line of it; which fields there are depends on what it tells of. */
    public record Part(
            String kind,
            @Nullable Long id,
            @Nullable String issueKey,
            String title,
            @Nullable String amount,
            @Nullable String done,
            @Nullable String weight,
            @Nullable Long progress,
            String note) {}

    static ExplanationJson of(Explain.Explained explained, ExplanationWords words, @Nullable KeyResult keyResult) {
        Explanation why = explained.explanation();
        Exact exact =
                new Exact(keyResult == null ? 0 : keyResult.measure().unit().decimals());
        Optional<Share> shares = why.averages() && !words.hidesWeights() ? Optional.of(why.shares()) : Optional.empty();
        return new ExplanationJson(
                why.day().toString(),
                words.basis(),
                why.rule().map(Enum::name).orElse(null),
                exact.text(why.value()),
                why.progress().map(Progress::basisPoints).orElse(null),
                words.formula(),
                words.progress(),
                why.parts().stream()
                        .map(part -> part(part, explained, words, exact))
                        .toList(),
                exact.text(why.sum()),
                shares.map(share -> share.done().toString()).orElse(null),
                shares.map(share -> share.weight().toString()).orElse(null),
                why.addsUp());
    }

    private static Part part(
            com.okrcascade.domain.explain.Part part, Explain.Explained explained, ExplanationWords words, Exact exact) {
        boolean issue = part.kind() == com.okrcascade.domain.explain.Part.Kind.ISSUE;
        Optional<Issues.Brief> brief =
                issue ? Optional.ofNullable(explained.briefs().get(new IssueId(part.id()))) : Optional.empty();
        return new Part(
                part.kind().name(),
                issue || part.id() == 0 ? null : part.id(),
                brief.map(Issues.Brief::key).orElse(null),
                brief.map(Issues.Brief::summary).orElseGet(() -> words.title(part)),
                exact.text(part.amount()),
                shown(part).map(share -> share.done().toString()).orElse(null),
                shown(part).map(share -> share.weight().toString()).orElse(null),
                part.progress().map(Progress::basisPoints).orElse(null),
                words.note(part));
    }

    /** What the reader may not see weighs as much as there is of it, so its weight is not told. */
    private static Optional<Share> shown(com.okrcascade.domain.explain.Part part) {
        return part.share().filter(share -> part.kind() != com.okrcascade.domain.explain.Part.Kind.RESTRICTED);
    }

    /** With the decimals of the unit, or more where there are more: rounded lines would not add up. */
    private record Exact(int decimals) {
        @Nullable
        String text(Optional<Quantity> quantity) {
            return quantity.map(this::text).orElse(null);
        }

        private String text(Quantity quantity) {
            int own = quantity.toDecimal().stripTrailingZeros().scale();
            return quantity.text(Math.max(decimals, own));
        }
    }
}
