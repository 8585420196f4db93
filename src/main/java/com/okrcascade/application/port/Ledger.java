package com.okrcascade.application.port;

import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Target;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Every change of value that ever was, in the order in which it was recorded. */
public interface Ledger {
    /** Entries with an effective day from one to another, both included, newest first. */
    List<LedgerEntry> of(Target target, LocalDate from, LocalDate to, int start, int limit);

    int count(Target target, LocalDate from, LocalDate to);

    /** Hands over every entry of these targets, in any order and one at a time: there may be many. */
    void each(Collection<Target> targets, Consumer<LedgerEntry> take);

    /**
     * Of the last few hundred entries that were recorded at all, those of wanted targets, newest first, at most so many:
     * where nearly everything is wanted this finds them without naming every target.
     */
    List<LedgerEntry> amongLast(Predicate<Target> wanted, int limit);

    /**
     * Hands over every entry of a target with an effective day up to one, issue by issue: those of an issue come one
     * after the other, so that whoever adds them up need not remember the rest.
     */
    void eachByIssue(Target target, LocalDate to, Consumer<LedgerEntry> take);

    /** The last recorded entries of any of these targets, newest first. */
    List<LedgerEntry> latest(Collection<Target> targets, int limit);
}
