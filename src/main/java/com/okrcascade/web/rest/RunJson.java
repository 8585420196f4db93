package com.okrcascade.web.rest;

import com.okrcascade.application.port.People;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.upkeep.Run;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of reconcile or rebuild; what has not happened yet is null. */
public record RunJson(
        long number,
        String state,
        String cause,
        @Nullable String byKey,
        @Nullable String byName,
        @Nullable String since,
        String startedAt,
        @Nullable String finishedAt,
        String phase,
        long step,
        long of,
        long compared,
        long differences,
        long refreshed,
        long failed,
        String problem) {
    static RunJson of(Run run, People people) {
        Optional<UserKey> by = Optional.ofNullable(run.by());
        return new RunJson(
                run.number(),
                run.state().name(),
                run.cause().name(),
                by.map(UserKey::value).orElse(null),
                by.flatMap(people::find).map(People.Person::name).orElse(null),
                Optional.ofNullable(run.since()).map(Instant::toString).orElse(null),
                run.startedAt().toString(),
                run.running() ? null : run.steppedAt().toString(),
                run.place().phase().name(),
                run.place().done(),
                run.place().of(),
                run.counts().compared(),
                run.counts().differences(),
                run.counts().refreshed(),
                run.counts().failed(),
                run.problem());
    }
}
