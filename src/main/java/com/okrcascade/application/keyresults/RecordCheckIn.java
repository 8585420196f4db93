package com.okrcascade.application.keyresults;

import com.okrcascade.application.crediting.Booking;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Archived;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a person's report: on a manual key result its value on a day, on an automatic one a confirmation. */
public final class RecordCheckIn {
    private static final int MOST_CONFIDENCE = 10;

    private final Writes writes;
    private final Booking booking;
    private final Clock clock;

    public RecordCheckIn(Writes writes, Booking booking, Clock clock) {
        this.writes = writes;
        this.booking = booking;
        this.clock = clock;
    }

    /**
     * What a person says.
     *
     * @param day when it was so; null is today
     */
    public record Report(@Nullable Quantity value, int confidence, String note, @Nullable LocalDate day) {
        public Report {
            if (confidence < 0 || confidence > MOST_CONFIDENCE) throw new ConfidenceOutOfRange().at("confidence");
            note = Wording.text("note", note);
        }
    }

    public void record(Actor actor, KeyResultId id, Report report, Optional<Writes.Once> once) {
        writes.create(once, graph -> {
            Access access = new Access(graph, actor);
            KeyResult keyResult = access.see(id);
            access.requireCheckIn(keyResult);
            if (graph.objectiveOf(keyResult).archived()) throw new Archived(id.key());
            UserKey author = actor.key().orElseThrow();
            return Decision.Outcome.of(id.value(), changes(graph, keyResult, report, author));
        });
    }

    private List<Change> changes(Graph graph, KeyResult keyResult, Report report, UserKey author) {
        LocalDate day = Optional.ofNullable(report.day()).orElse(graph.today());
        Instant now = clock.instant();
        requireBetween(LocalDate.MIN, day, graph.today());
        boolean manual =
                !keyResult.earnsCredits() && graph.contributors(keyResult.id()).isEmpty();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.AppendCheckIn(
                new CheckIn(keyResult.id(), day, now, report.value(), report.confidence(), report.note(), author)));
        if (manual) changes.addAll(booking.of(graph, List.of(entry(graph, keyResult, report, day, now, author))));
        else if (report.value() != null) throw new NotManual().at("value");
        return changes;
    }

    private static LedgerEntry entry(
            Graph graph, KeyResult keyResult, Report report, LocalDate day, Instant now, UserKey author) {
        @Nullable Quantity value = report.value();
        if (value == null) throw new CheckInValueMissing().at("value");
        Optional<Total> total = graph.facts().totals().find(keyResult.id().value());
        LocalDate earliest = total.map(Total::lastDay).orElse(LocalDate.MIN);
        requireBetween(earliest, day, graph.today());
        Quantity before =
                keyResult.measure().baseline().plus(total.map(Total::change).orElse(Quantity.ZERO));
        return new LedgerEntry(
                Target.of(keyResult.id()),
                day,
                now,
                Source.CHECK_IN,
                null,
                "",
                value.minus(before),
                Quantity.ZERO,
                author,
                new Reason(Reason.Code.CHECK_IN, ""));
    }

    private static void requireBetween(LocalDate earliest, LocalDate day, LocalDate latest) {
        if (day.isBefore(earliest) || day.isAfter(latest)) throw new CheckInDayRefused(earliest, latest).at("day");
    }
}
