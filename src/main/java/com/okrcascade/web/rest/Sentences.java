package com.okrcascade.web.rest;

import com.okrcascade.application.keyresults.ReadLedger;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.reconcile.ReadGone;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.PlannedBelow;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.pace.Health;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why something is as it is, as a sentence in the reader's language. */
final class Sentences {
    private final Texts texts;
    private final Formats formats;

    Sentences(Texts texts) {
        this.texts = texts;
        formats = new Formats(texts.locale());
    }

    /** A health of something that is measured in a unit; null for objectives, which are not. */
    String health(Health health, @Nullable UnitOfMeasure unit) {
        Map<String, Object> facts = health.facts();
        return switch (health.reason()) {
            case "pace" -> share(health, pace(health, unit));
            case "check-in-overdue" -> say(health, facts.get("due"), facts.get("days"));
            case "by-hand" -> say(health, facts.get("note"), facts.get("until"));
            case "ended" -> say(health, facts.get("progress"));
            case "not-begun" -> say(health, facts.get("first"));
            default -> say(health);
        };
    }

    /** What is gone from Jira, and what that means. */
    String gone(ReadGone.Gone gone) {
        return switch (gone.kind()) {
            case FIELD -> texts.text("okr.gone.field", gone.id());
            case STATUS -> texts.text("okr.gone.status", gone.id());
        };
    }

    /** Null where there is nothing to say. */
    @Nullable
    ReasonJson reason(Reason reason, Graph seen) {
        return reason.code() == Reason.Code.NONE
                ? null
                : new ReasonJson(reason.code().name(), credit(reason, seen));
    }

    /** What an issue is about, as far as anybody can still say. */
    @Nullable
    String summary(ReadLedger.Line line) {
        if (line.deleted()) return texts.text("okr.ledger.deleted.issue");
        return line.issue().map(Issues.Brief::summary).orElse(null);
    }

    /** Where an issue counts instead is named only where the reader sees it. */
    String credit(Reason reason, Graph seen) {
        if (reason.code() == Reason.Code.NONE) return "";
        if (reason.code() == Reason.Code.COUNTS_ELSEWHERE && isSeen(reason.detail(), seen))
            return texts.text("okr.credit.reason.counts-once-in", reason.detail());
        String code = reason.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.text("okr.credit.reason." + code, reason.detail());
    }

    /** What those below plan, and by how much that is less or more than the whole; without the sign that all have. */
    private static boolean isSeen(String key, Graph seen) {
        return KeyResultId.ofKey(key).flatMap(seen::find).isPresent();
    }

    String planned(PlannedBelow below, UnitOfMeasure unit) {
        String key = below.isTooMuch() ? "okr.side.planned.more" : "okr.side.planned.less";
        return texts.text(
                key,
                formats.amount(below.planned().abs(), unit),
                formats.amount(below.notPlanned().abs(), unit));
    }

    private String pace(Health health, @Nullable UnitOfMeasure unit) {
        Object progress = shown(health.facts().get("progress"));
        Object expected = shown(health.facts().get("expected"));
        Optional<Object> required = rate(health, "required", unit);
        Optional<Object> recent = rate(health, "recent", unit);
        if (required.isEmpty()) return texts.text(health.messageKey(), progress, expected);
        if (recent.isEmpty()) return texts.text(health.messageKey() + ".required", progress, expected, required.get());
        return texts.text(health.messageKey() + ".rates", progress, expected, required.get(), recent.get());
    }

    /** Where the share of what is expected decides, it is named. */
    private String share(Health health, String pace) {
        return Optional.ofNullable(health.facts().get("share"))
                .map(share -> texts.text("okr.health.reason.pace.share", pace, shown(share)))
                .orElse(pace);
    }

    private Optional<Object> rate(Health health, String fact, @Nullable UnitOfMeasure unit) {
        if (unit == null) return Optional.empty();
        return Optional.ofNullable(health.facts().get(fact)).map(rate -> formats.amount((Quantity) rate, unit));
    }

    private String say(Health health, @Nullable Object... facts) {
        List<Object> shown = List.of(facts).stream()
                .map(Objects::requireNonNull)
                .map(this::shown)
                .toList();
        return texts.text(health.messageKey(), shown.toArray());
    }

    private Object shown(@Nullable Object fact) {
        if (fact instanceof Progress progress) return formats.percent(progress);
        if (fact instanceof LocalDate day) return formats.day(day);
        return Objects.requireNonNull(fact);
    }
}
