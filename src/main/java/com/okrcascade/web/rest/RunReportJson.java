package com.okrcascade.web.rest;

import com.okrcascade.application.port.People;
import com.okrcascade.application.reconcile.ReadRuns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a reconcile or a rebuild is, the first things that it found, and the runs before it. */
public record RunReportJson(String state, @Nullable RunJson run, List<FindingJson> findings, List<RunJson> history) {
    /** Nobody has ever started one. */
    private static final String NEVER = "NEVER";

    static RunReportJson of(ReadRuns.Report report, People people, Sentences sentences) {
        return new RunReportJson(
                report.newest().map(run -> run.state().name()).orElse(NEVER),
                report.newest().map(run -> RunJson.of(run, people)).orElse(null),
                report.findings().stream()
                        .map(finding -> FindingJson.of(finding, report, sentences))
                        .toList(),
                report.before().stream().map(run -> RunJson.of(run, people)).toList());
    }
}
