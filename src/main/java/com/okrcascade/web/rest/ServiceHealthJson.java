package com.okrcascade.web.rest;

import com.okrcascade.application.crediting.ReadHealth;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How the app is on one node; what has not happened yet is null. */
public record ServiceHealthJson(
        int inboxWaiting,
        long inboxOldestSeconds,
        int inboxSettling,
        @Nullable Long lagP50Ms,
        @Nullable Long lagP95Ms,
        long writesWaitingSeconds,
        @Nullable ReconcileJson lastReconcile,
        long revision,
        String node,
        GraphJson graph) {

    /** The last comparison of all credits with Jira. */
    public record ReconcileJson(String at, int differences) {}

    /** How much there is. */
    public record GraphJson(long objectives, long keyResults) {}

    static ServiceHealthJson of(ReadHealth.Health health) {
        return new ServiceHealthJson(
                health.waiting(),
                health.oldest().toSeconds(),
                health.settling(),
                health.halfOfLags().map(Duration::toMillis).orElse(null),
                health.mostOfLags().map(Duration::toMillis).orElse(null),
                health.writesWaiting().toSeconds(),
                null,
                health.revision(),
                health.node(),
                new GraphJson(health.objectives(), health.keyResults()));
    }
}
