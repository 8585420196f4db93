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
import com.okrcascade.domain.model.Correction;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Milestones;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a person's report: on a manual key result its value or its milestones on a day, on an automatic one a
 * confirmation, or a correction of what was computed.
 */
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
     * @param automaticSeen the computed value that the person looked at; credits that land meanwhile stay on top of a
     *     correction. Null takes the present one
     * @param reason why a computed value is corrected
     * @param day when it was so; null is today
     * @param milestones by id whether it is reached
     */
    public record Report(
            @Nullable Quantity value,
            @Nullable Quantity automaticSeen,
            int confidence,
            String note,
            String reason,
            @Nullable LocalDate day,
            Map<Integer, Boolean> milestones) {
        public Report {
            if (confidence < 0 || confidence > MOST_CONFIDENCE) throw new ConfidenceOutOfRange().at("confidence");
            note = Wording.text("note", note);
            milestones = Map.copyOf(milestones);
        }

        /** One that neither corrects nor reaches milestones. */
        public Report(@Nullable Quantity value, int confidence, String note, @Nullable LocalDate day) {
            this(value, null, confidence, note, "", day, Map.of());
        }
    }

    public void record(Actor actor, KeyResultId id, Report report, Optional<Writes.Once> once) {
        writes.create(actor, once, graph -> {
            Access access = new Access(graph, actor);
            KeyResult keyResult = access.see(id);
            access.requireCheckIn(keyResult);
            if (graph.objectiveOf(keyResult).archived()) throw new Archived(id.key());
            if (corrects(graph, keyResult, report)) access.requireCorrect(keyResult);
            return Decision.Outcome.of(id.value(), changes(graph, keyResult, report, actor));
        });
    }

    private static boolean corrects(Graph graph, KeyResult keyResult, Report report) {
        return report.value() != null && !graph.isManual(keyResult);
    }

    private List<Change> changes(Graph graph, KeyResult keyResult, Report report, Actor actor) {
        LocalDate day = Optional.ofNullable(report.day()).orElse(graph.today());
        requireBetween(LocalDate.MIN, day, graph.today());
        Optional<Milestones> milestones = keyResult.measure().asMilestones();
        if (milestones.isEmpty() && !report.milestones().isEmpty())
            throw new NoSuchMilestone(keyResult.id().key()).at("milestones");
        CheckIn checkIn = checkIn(keyResult, report, day, correction(graph, keyResult, report), actor);
        List<Change> changes = new ArrayList<>(List.of(new Change.AppendCheckIn(checkIn)));
        milestones.ifPresent(all -> changes.add(reached(keyResult, all, report, day)));
        booked(graph, keyResult, report, checkIn).ifPresent(entry -> changes.addAll(booking.of(graph, List.of(entry))));
        return changes;
    }

    private CheckIn checkIn(
            KeyResult keyResult, Report report, LocalDate day, Optional<Correction> correction, Actor actor) {
        return new CheckIn(
                keyResult.id(),
                day,
                clock.instant(),
                report.value(),
                report.confidence(),
                report.note(),
                actor.key().orElseThrow(),
                correction.orElse(null),
                null);
    }

    /** The value entered less the one that the person saw; a value that says the same only confirms. */
    private static Optional<Correction> correction(Graph graph, KeyResult keyResult, Report report) {
        @Nullable Quantity value = report.value();
        if (value == null || !corrects(graph, keyResult, report)) return Optional.empty();
        Quantity computed = graph.standing(keyResult.id())
                .current()
                .filter(current -> graph.valueRule(keyResult).hasOwnValue())
                .orElseThrow(() -> new NotManual().at("value"));
        Quantity difference =
                value.minus(Optional.ofNullable(report.automaticSeen()).orElse(computed));
        return difference.isZero() ? Optional.empty() : Optional.of(new Correction(difference, report.reason()));
    }

    private static Change reached(KeyResult keyResult, Milestones all, Report report, LocalDate day) {
        Set<Integer> ids = new HashSet<>(all.reached());
        report.milestones().forEach((id, done) -> {
            if (all.all().stream().noneMatch(milestone -> milestone.id() == id))
                throw new NoSuchMilestone(String.valueOf(id)).at("milestones");
            if (done) ids.add(id);
            else ids.remove(id);
        });
        return new Change.PutKeyResult(keyResult.reaching(all.reached(ids, Optional.of(all), day)));
    }

    /** A manual key result always gets an entry, so that it is known since when its value is believed. */
    private static Optional<LedgerEntry> booked(Graph graph, KeyResult keyResult, Report report, CheckIn checkIn) {
        Correction correction = checkIn.correction();
        if (correction != null) {
            Reason why = new Reason(Reason.Code.CORRECTION, correction.reason());
            return Optional.of(entry(checkIn, Source.CORRECTION, correction.amount(), why));
        }
        if (!graph.isManual(keyResult)) return Optional.empty();
        Quantity change = keyResult.measure().asMilestones().isPresent()
                ? Quantity.ZERO
                : change(graph, keyResult, report, checkIn.day());
        return Optional.of(entry(checkIn, Source.CHECK_IN, change, Reason.of(Reason.Code.CHECK_IN)));
    }

    private static Quantity change(Graph graph, KeyResult keyResult, Report report, LocalDate day) {
        @Nullable Quantity value = report.value();
        if (value == null) throw new CheckInValueMissing().at("value");
        Optional<Total> total = graph.facts().totals().find(keyResult.id().value());
        requireBetween(total.map(Total::lastDay).orElse(LocalDate.MIN), day, graph.today());
        Quantity before =
                keyResult.measure().baseline().plus(total.map(Total::change).orElse(Quantity.ZERO));
        return value.minus(before);
    }

    static LedgerEntry entry(CheckIn checkIn, Source source, Quantity amount, Reason reason) {
        Instant now = checkIn.recordedAt();
        return new LedgerEntry(
                Target.of(checkIn.keyResult()),
                checkIn.day(),
                now,
                source,
                null,
                "",
                amount,
                Quantity.ZERO,
                checkIn.author(),
                reason);
    }

    private static void requireBetween(LocalDate earliest, LocalDate day, LocalDate latest) {
        if (day.isBefore(earliest) || day.isAfter(latest)) throw new CheckInDayRefused(earliest, latest).at("day");
    }
}
