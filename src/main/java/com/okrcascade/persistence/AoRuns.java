package com.okrcascade.persistence;

import com.okrcascade.application.port.Runs;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import com.okrcascade.persistence.row.FindingRow;
import com.okrcascade.persistence.row.RunRow;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;

/** Runs of reconcile and rebuild. A step replaces the row as it was before it; who finds it changed has lost. */
record AoRuns(Rows rows, String node, Clock clock) implements Runs {
    private static final RunTable TABLE = new RunTable();
    private static final FindingTable FINDINGS = new FindingTable();
    private static final InboxTable INBOX = new InboxTable();

    @Override
    public List<Run> last(RunKind kind, int limit) {
        Query newest = Query.select().where("KIND = ?", kind.name()).order("NUM DESC");
        return rows.find(TABLE, newest.limit(limit));
    }

    /** Whatever the database says when the name is taken: only whether the row that stands is ours counts. */
    @Override
    public boolean begin(Run run) {
        try {
            rows.ao().executeInTransaction(() -> {
                rows.create(TABLE, TABLE.key(run), run);
                return run;
            });
            return true;
        } catch (RuntimeException failure) {
            rows.ao().flushAll();
            if (find(run).isEmpty()) throw failure;
            return false;
        }
    }

    private List<Run> find(Run run) {
        return rows.find(TABLE, Rows.ID, List.of(TABLE.key(run)));
    }

    @Override
    public boolean step(Run before, Run after, List<Finding> findings, Collection<IssueId> hints) {
        return rows.ao().executeInTransaction(() -> {
            int taken =
                    rows.ao().deleteWithSQL(RunRow.class, "ID = ? AND STEPS = ?", TABLE.key(before), before.steps());
            if (taken == 0) return false;
            rows.create(TABLE, TABLE.key(after), after);
            append(before, findings);
            hints.forEach(issue ->
                    rows.append(INBOX, InboxTable.hint(InboxKind.ISSUE, issue.value(), node, clock.instant())));
            return true;
        });
    }

    private void append(Run before, List<Finding> findings) {
        long number = before.counts().differences();
        for (Finding finding : findings) {
            if (++number > MOST_FINDINGS) return;
            FindingTable.Numbered one = new FindingTable.Numbered(TABLE.key(before), number, finding);
            rows.create(FINDINGS, one.key(), one);
        }
    }

    @Override
    public List<Finding> findings(Run run) {
        Query ofRun = Query.select().where("RUN_ID = ?", TABLE.key(run)).order("NUM");
        return rows.find(FINDINGS, ofRun).stream()
                .map(FindingTable.Numbered::finding)
                .toList();
    }

    @Override
    public void prune() {
        for (RunKind kind : RunKind.values()) {
            List<String> old =
                    rows
                            .find(
                                    TABLE,
                                    Query.select()
                                            .where("KIND = ?", kind.name())
                                            .order("NUM DESC"))
                            .stream()
                            .skip(KEPT)
                            .map(TABLE::key)
                            .toList();
            rows.delete(FindingRow.class, "RUN_ID", old);
            rows.delete(RunRow.class, Rows.ID, old);
        }
    }
}
