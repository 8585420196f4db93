package com.okrcascade.application.memory;

import com.okrcascade.application.port.Runs;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Runs in memory. */
record InMemoryRuns(Tables tables, String node, Clock clock) implements Runs {
    @Override
    public List<Run> last(RunKind kind, int limit) {
        synchronized (tables) {
            return tables.runs.values().stream()
                    .filter(run -> run.kind() == kind)
                    .sorted(Comparator.comparing(Run::number).reversed())
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public boolean begin(Run run) {
        synchronized (tables) {
            return tables.runs.putIfAbsent(Tables.RunName.of(run), run) == null;
        }
    }

    @Override
    public boolean step(Run before, Run after, List<Finding> findings, Collection<IssueId> hints) {
        synchronized (tables) {
            Run stored = tables.runs.get(Tables.RunName.of(before));
            if (stored == null || stored.steps() != before.steps()) return false;
            tables.runs.put(Tables.RunName.of(after), after);
            List<Finding> kept = tables.findings.computeIfAbsent(Tables.RunName.of(after), any -> new ArrayList<>());
            findings.stream().limit(MOST_FINDINGS - kept.size()).forEach(kept::add);
            hints.forEach(issue -> tables.hint(InboxKind.ISSUE, issue.value(), node, clock.instant()));
            return true;
        }
    }

    @Override
    public List<Finding> findings(Run run) {
        synchronized (tables) {
            return List.copyOf(tables.findings.getOrDefault(Tables.RunName.of(run), List.of()));
        }
    }

    @Override
    public void prune() {
        synchronized (tables) {
            for (RunKind kind : RunKind.values())
                last(kind, Integer.MAX_VALUE).stream()
                        .skip(KEPT)
                        .map(Tables.RunName::of)
                        .forEach(name -> {
                            tables.runs.remove(name);
                            tables.findings.remove(name);
                        });
        }
    }
}
