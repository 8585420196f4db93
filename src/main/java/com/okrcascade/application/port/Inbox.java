package com.okrcascade.application.port;

import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Hints that credits may have to change. Rows are appended, read and deleted, never changed but for failed attempts. */
public interface Inbox {
    /** Of a longer reason for a failure only the beginning is kept. */
    int LONGEST_ERROR = 200;

    /** Begins the reason of what Jira could tell, and crediting could not compute. */
    String COMPUTING = "computing: ";

    /** A row that failed so often is set aside: it stays, but nobody works on it until an administrator says so. */
    int MOST_ATTEMPTS = 8;

    /** One insert and nothing else: called while Jira works on an issue. */
    void add(IssueId issue);

    /** A row for each, in one transaction. */
    void addAll(Collection<IssueId> issues);

    /**
     * Rows by ascending id, above one, at most so many. An id is given before its row is committed, so a lower one can
     * still appear: begin again from 0 now and then. Those set aside are left out.
     */
    List<Row> above(long id, int limit);

    /** Deletes rows that had their second look and needed no write. */
    void delete(Collection<Long> rows);

    /** Keeps rows that could not be worked on, with one more attempt and why. */
    void failed(Collection<Long> rows, String why);

    /** How many rows there are, without those set aside. */
    int size();

    /** Rows set aside, by ascending id. */
    List<Row> setAside(int start, int limit);

    int countSetAside();

    /** Lets rows be worked on again, as if they had never failed. */
    void retry(Collection<Long> rows);

    /**
     * One hint.
     *
     * @param ref the id of what it speaks of, as {@link InboxKind} says; 0 for all
     * @param node the node that wrote it
     */
    record Row(long id, InboxKind kind, long ref, String node, Instant at, int attempts, String error) {}
}
