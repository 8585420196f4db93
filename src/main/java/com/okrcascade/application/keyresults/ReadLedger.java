package com.okrcascade.application.keyresults;

import com.okrcascade.application.Reading;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Ledger;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lets a person read the changes of value, as far as they may browse the issues behind them. */
public final class ReadLedger {
    private static final int MANY = 100;
    private static final int LAST = 50;
    private static final int AT_ONCE = 500;
    private static final int MOST = 10_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final Ledger ledger;
    private final Issues issues;

    public ReadLedger(Ledger ledger, Issues issues) {
        this.ledger = ledger;
        this.issues = issues;
    }

    /**
     * One readable entry, with its issue where it has one.
     *
     * @param deleted whether Jira no longer has the issue; its last key is for administrators only
     */
    public record Line(LedgerEntry entry, Optional<Issues.Brief> issue, boolean deleted) {}

    /**
     * What a person may read, of the days that were asked for.
     *
     * @param total how many lines there are
     * @param restricted the sum of what they may not read, on whatever day; empty when there is nothing
     */
    public record Page(List<Line> lines, int total, Optional<Quantity> restricted) {}

    /**
     * The last changes of value.
     *
     * @param restricted whether something that the person may not see has moved it, too
     */
    public record Latest(List<Line> lines, boolean restricted) {
        public static final Latest NONE = new Latest(List.of(), false);
    }

    private record Readable(List<Line> lines, Optional<Quantity> hidden) {
        Readable and(Readable older) {
            List<Line> all = new ArrayList<>(lines);
            all.addAll(older.lines);
            return new Readable(
                    all, Stream.concat(hidden.stream(), older.hidden.stream()).reduce(Quantity::plus));
        }
    }

    /**
     * Entries of a target that the person is known to see, newest first; of more than 10,000 the newest. What they may not
     * read is the same sum on each page and for any days, and takes no place on a page: pages one line long, or days asked
     * for one by one, would else tell how much there is and when.
     */
    public Page of(Access access, Target target, LocalDate from, LocalDate to, int start, int limit) {
        Readable all = readable(access, target);
        List<Line> wanted = all.lines().stream()
                .filter(line -> !line.entry().day().isBefore(from)
                        && !line.entry().day().isAfter(to))
                .toList();
        return new Page(wanted.stream().skip(start).limit(limit).toList(), wanted.size(), all.hidden());
    }

    private Readable readable(Access access, Target target) {
        Readable all = new Readable(List.of(), Optional.empty());
        for (int start = 0; start < MOST; start += AT_ONCE) {
            List<LedgerEntry> entries = ledger.of(target, EARLIEST, LATEST, start, AT_ONCE);
            all = all.and(readable(access, entries));
            if (entries.size() < AT_ONCE) break;
        }
        return all;
    }

    /**
     * The last entries of a key result and of whatever sums into it. As many are looked at whatever number of them is
     * asked for, and of what is hidden none, so that asking for more tells no more of what may not be seen.
     */
    public Latest latestBelow(Reading reading, KeyResultId top, int limit) {
        Readable found = readable(reading.access(), latestBelow(reading.graph(), top));
        boolean restricted =
                found.hidden().isPresent() || reading.graph().unseen().reaches(top);
        return new Latest(found.lines().stream().limit(limit).toList(), restricted);
    }

    /** Into a high goal nearly everything sums, so the last entries of all are looked through before it is named one by one. */
    private List<LedgerEntry> latestBelow(Graph seen, KeyResultId top) {
        if (seen.summedBelow(top, MANY).size() >= MANY) {
            List<LedgerEntry> found = ledger.amongLast(target -> reaches(seen, target, top), LAST);
            if (found.size() == LAST) return found;
        }
        return ledger.latest(
                seen.summedBelow(top).stream()
                        .filter(id -> seen.find(id).isPresent())
                        .map(Target::of)
                        .toList(),
                LAST);
    }

    private static boolean reaches(Graph seen, Target target, KeyResultId top) {
        return target.keyResult()
                .filter(id -> seen.find(id).isPresent() && seen.reaches(id, top))
                .isPresent();
    }

    private Readable readable(Access access, List<LedgerEntry> entries) {
        List<IssueId> ids = entries.stream()
                .map(LedgerEntry::issue)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        UserKey reader = access.actor().key().orElseThrow();
        Map<IssueId, Issues.Brief> briefs = issues.browsable(ids, reader);
        Set<IssueId> deleted = deleted(ids, briefs.keySet());
        List<Line> lines = new ArrayList<>();
        List<Quantity> hidden = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            Optional<Issues.Brief> brief =
                    Optional.ofNullable(entry.issue()).flatMap(id -> Optional.ofNullable(briefs.get(id)));
            if (entry.issue() != null && deleted.contains(entry.issue())) lines.add(ofDeleted(access, entry));
            else if (entry.issue() != null && brief.isEmpty()) hidden.add(entry.amount());
            else lines.add(new Line(entry, brief, false));
        }
        return new Readable(lines, hidden.stream().reduce(Quantity::plus));
    }

    /** Of the issues that this person cannot browse, those that nobody can: they are not there. */
    private Set<IssueId> deleted(List<IssueId> all, Set<IssueId> browsable) {
        Set<IssueId> others = new HashSet<>(all);
        others.removeAll(browsable);
        if (others.isEmpty()) return Set.of();
        Issues.Reading reading = issues.read(others, Set.of());
        others.removeAll(reading.facts().keySet());
        others.removeAll(reading.failures().keySet());
        return others;
    }

    private static Line ofDeleted(Access access, LedgerEntry entry) {
        Optional<Issues.Brief> lastKnown = Optional.ofNullable(entry.issue())
                .filter(issue -> access.mayAdminister())
                .map(issue -> new Issues.Brief(issue, entry.issueKey(), ""));
        return new Line(entry, lastKnown, true);
    }
}
