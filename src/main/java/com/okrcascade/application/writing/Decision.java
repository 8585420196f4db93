package com.okrcascade.application.writing;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Decides, from the graph as it stands, what to write. It may be asked again with a newer graph when another writer was
 * faster, so it keeps nothing between two askings.
 */
@FunctionalInterface
public interface Decision<T> {
    Outcome<T> on(Graph graph);

    /**
     * What was decided.
     *
     * @param result what the asker gets once it is written
     * @param seen inbox rows that are done with
     */
    record Outcome<T>(T result, List<Change> changes, Collection<Long> seen) {
        public static <T> Outcome<T> of(T result, List<Change> changes) {
            return new Outcome<>(result, changes, List.of());
        }

        public static <T> Outcome<T> of(T result, Change... changes) {
            return of(result, List.of(changes));
        }

        /** The same, with what the audit says of it. */
        Outcome<T> with(List<AuditLine> lines) {
            if (lines.isEmpty()) return this;
            List<Change> all = new ArrayList<>(changes);
            lines.forEach(line -> all.add(new Change.AppendAudit(line)));
            return new Outcome<>(result, all, seen);
        }
    }
}
