package com.okrcascade.proof.model;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Revision;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Mistakes that somebody could make, planted between the product and its tables. */
enum Planted implements Plumbing {
    /** The fence: two writers that decided on the same revision both land. */
    NO_FENCE {
        @Override
        Object journal(Journal real, Method method, Object[] arguments) throws Throwable {
            if (!method.getName().equals("write")) return pass(real, method, arguments);
            Revision next = (Revision) arguments[0];
            long free = Math.max(next.number(), real.newest().number() + 1);
            real.write(new Revision(free, next.token()), (Instant) arguments[1], (Journal.Batch) arguments[2]);
            return null;
        }
    },
    /** The inbox: with a hint goes every other hint at the same issue, also one that came after the look. */
    HINTS_DELETED_BY_ISSUE {
        @Override
        public <T> T port(Class<T> type, T real) {
            if (type == Inbox.class) inbox = (Inbox) real;
            return super.port(type, real);
        }

        @Override
        Object inbox(Inbox real, Method method, Object[] arguments) throws Throwable {
            if (!method.getName().equals("delete")) return pass(real, method, arguments);
            Collection<Long> rows = ids(arguments[0]);
            real.delete(withSameIssue(real, rows));
            return null;
        }

        @Override
        Object journal(Journal real, Method method, Object[] arguments) throws Throwable {
            if (!method.getName().equals("write")) return pass(real, method, arguments);
            Journal.Batch batch = (Journal.Batch) arguments[2];
            Journal.Batch more =
                    new Journal.Batch(batch.changes(), withSameIssue(inbox, batch.seen()), batch.receipt());
            real.write((Revision) arguments[0], (Instant) arguments[1], more);
            return null;
        }
    },
    /** The retry: a race that was lost is taken for one that was won. */
    LOST_RACE_TAKEN_FOR_WON {
        @Override
        Object journal(Journal real, Method method, Object[] arguments) throws Throwable {
            if (!method.getName().equals("has")) return pass(real, method, arguments);
            return real.newest().number() >= ((Revision) arguments[0]).number();
        }
    },
    /** The windows: a month counts its calendar days and not its weeks. */
    WINDOWS_BY_CALENDAR_DAYS {
        @Override
        Object journal(Journal real, Method method, Object[] arguments) throws Throwable {
            Object answer = pass(real, method, arguments);
            if (answer instanceof Facts facts) return byDays(facts);
            if (method.getName().equals("read"))
                return ((List<?>) answer).stream().map(Planted::byDays).toList();
            return answer;
        }
    },
    /** The reversal: it carries the day on which it is made. */
    REVERSALS_DATED_BY_THEIR_OWN_DAY {
        @Override
        Object journal(Journal real, Method method, Object[] arguments) throws Throwable {
            if (!method.getName().equals("write")) return pass(real, method, arguments);
            Journal.Batch batch = (Journal.Batch) arguments[2];
            List<Change> changes =
                    batch.changes().stream().map(Planted::redated).toList();
            real.write(
                    (Revision) arguments[0],
                    (Instant) arguments[1],
                    new Journal.Batch(changes, batch.seen(), batch.receipt()));
            return null;
        }
    };

    private static final Set<Reason.Code> REVERSALS = EnumSet.of(
            Reason.Code.REOPENED,
            Reason.Code.EXCLUDED_RESOLUTION,
            Reason.Code.NO_LONGER_MATCHES,
            Reason.Code.UNLINKED,
            Reason.Code.ISSUE_DELETED);

    /** Of the node that was made last; all see the same rows. */
    @Nullable
    Inbox inbox;

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    @Override
    public <T> T port(Class<T> type, T real) {
        if (type == Journal.class)
            return answered(type, (method, arguments) -> journal((Journal) real, method, arguments));
        if (type == Inbox.class) return answered(type, (method, arguments) -> inbox((Inbox) real, method, arguments));
        return real;
    }

    Object journal(Journal real, Method method, Object[] arguments) throws Throwable {
        return pass(real, method, arguments);
    }

    Object inbox(Inbox real, Method method, Object[] arguments) throws Throwable {
        return pass(real, method, arguments);
    }

    private static <T> T answered(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method, arguments)));
    }

    static Object pass(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @SuppressWarnings("unchecked") // what the port declares
    static Collection<Long> ids(Object argument) {
        return (Collection<Long>) argument;
    }

    static Collection<Long> withSameIssue(Inbox inbox, Collection<Long> rows) {
        List<Inbox.Row> all = inbox.above(0, Integer.MAX_VALUE);
        Set<Long> issues = all.stream()
                .filter(row -> rows.contains(row.id()))
                .map(Inbox.Row::ref)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(row -> issues.contains(row.ref()))
                .map(Inbox.Row::id)
                .toList();
    }

    static Change.OfGraph byDays(Object row) {
        if (row instanceof Change.PutPeriod put) return new Change.PutPeriod(byDays(put.period()));
        return (Change.OfGraph) row;
    }

    static Facts byDays(Facts facts) {
        return facts.with(facts.periods().stream()
                .map(period -> new Change.PutPeriod(byDays(period)))
                .toList());
    }

    private static Period byDays(Period period) {
        return new Period(
                period.id(),
                period.cadence(),
                period.name(),
                period.firstDay(),
                period.lastDay(),
                new Window(period.firstDay(), period.lastDay()),
                period.parent(),
                period.state());
    }

    static Change redated(Change change) {
        if (!(change instanceof Change.AppendEntry append)) return change;
        LedgerEntry entry = append.entry();
        if (!REVERSALS.contains(entry.reason().code())) return change;
        return new Change.AppendEntry(new LedgerEntry(
                entry.target(),
                LocalDate.ofInstant(entry.recordedAt(), ZoneOffset.UTC),
                entry.recordedAt(),
                entry.source(),
                entry.issue(),
                entry.issueKey(),
                entry.amount(),
                entry.weight(),
                entry.author(),
                entry.reason()));
    }
}
