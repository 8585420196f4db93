package com.okrcascade.web.rest;

import com.okrcascade.application.crediting.ReadHealth;
import com.okrcascade.application.port.Nodes;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.reconcile.ReadTroubles;
import com.okrcascade.domain.upkeep.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the app is on one node; what has not happened yet is null. */
public record ServiceHealthJson(
        int inboxWaiting,
        long inboxOldestSeconds,
        int inboxSettling,
        @Nullable Long lagP50Ms,
        @Nullable Long lagP95Ms,
        long writesWaitingSeconds,
        @Nullable String epicsTrouble,
        @Nullable ReconcileJson lastReconcile,
        long revision,
        String node,
        GraphJson graph,
        int failuresTotal,
        List<FailureJson> failures,
        List<StoppedQueryJson> queries,
        List<GoneJson> gone,
        List<NodeJson> nodes) {

    /** A node says twice a minute that it is there. */
    private static final Duration SILENT = Duration.ofMinutes(2);

    /** The last comparison of all credits with Jira. */
    public record ReconcileJson(String at, long differences) {}

    /** One node of the cluster, and how far behind the newest revision it was when it was last seen. */
    public record NodeJson(String name, String seenAt, boolean here, long revision, long behind) {}

    /** How much there is. */
    public record GraphJson(long objectives, long keyResults) {}

    static ServiceHealthJson of(ReadHealth.Health health, ReadTroubles.Troubles troubles, Instant now, Texts texts) {
        return new ServiceHealthJson(
                health.waiting(),
                health.oldest().toSeconds(),
                health.settling(),
                health.halfOfLags().map(Duration::toMillis).orElse(null),
                health.mostOfLags().map(Duration::toMillis).orElse(null),
                health.writesWaiting().toSeconds(),
                health.epicsTrouble().orElse(null),
                troubles.lastReconcile().map(ServiceHealthJson::reconcile).orElse(null),
                health.revision(),
                health.node(),
                new GraphJson(health.objectives(), health.keyResults()),
                troubles.setAside(),
                troubles.failures().stream()
                        .map(failure -> FailureJson.of(failure, texts))
                        .toList(),
                troubles.queries().stream()
                        .map(stopped -> StoppedQueryJson.of(stopped, troubles.graph(), texts))
                        .toList(),
                troubles.gone().stream()
                        .map(missing -> GoneJson.of(missing, new Sentences(texts)))
                        .toList(),
                troubles.nodes().stream()
                        .map(node -> node(node, health.revision(), now))
                        .toList());
    }

    private static ReconcileJson reconcile(Run run) {
        return new ReconcileJson(run.steppedAt().toString(), run.counts().differences());
    }

    private static NodeJson node(Nodes.Node node, long newest, Instant now) {
        boolean here = node.seenAt().isAfter(now.minus(SILENT));
        return new NodeJson(
                node.name(), node.seenAt().toString(), here, node.revision(), Math.max(0, newest - node.revision()));
    }
}
