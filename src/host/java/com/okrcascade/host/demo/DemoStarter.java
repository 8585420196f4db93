package com.okrcascade.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.dashboard.Dashboard;
import com.okrcascade.host.dashboard.Dashboards;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Has the plugin make the ABC company, over REST and as an administrator would, and puts its goal on the dashboard of
 * everybody who has none of their own.
 */
public final class DemoStarter {
    /** The key of the plugin's dashboard item. */
    private static final String GOAL = "okr-goal";

    /** 100 %, in basis points. */
    private static final long WHOLE = 10_000;

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final DemoRequests requests;
    private final Dashboards dashboards;

    public DemoStarter(String baseUrl, Dashboards dashboards) {
        requests = new DemoRequests(baseUrl);
        this.dashboards = dashboards;
    }

    /** Waits until the goal is there: minutes at most, and only the first time. */
    public void run() throws InterruptedException {
        System.out.println("Making the ABC company ...");
        JsonNode status = requests.start();
        long until = System.nanoTime() + LONGEST.toNanos();
        while (isRunning(status) && System.nanoTime() < until) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            status = requests.status();
        }
        if (status.path("goalId").isNumber()) show(status);
        else System.out.println("The ABC company is not there: " + status);
    }

    private static boolean isRunning(JsonNode status) {
        return "RUNNING".equals(status.path("state").asText());
    }

    /** The goal on the left, and on the right its part that runs now, which moves faster. */
    private void show(JsonNode status) throws InterruptedException {
        if (!dashboards.shared().gadgets().isEmpty()) return;
        String goal = status.path("goalId").asText();
        JsonNode running = running(requests.tree(goal));
        dashboards.share(new Dashboard("ABC: where we are", List.of())
                .with(GOAL, 1, preferences(running.path("id").asText(), keyResult(running), "1"))
                .with(GOAL, 0, preferences(goal, status.path("keyResultId").asText(), "2")));
    }

    private static Map<String, String> preferences(String objective, String keyResult, String depth) {
        return Map.of(
                "isConfigured",
                "true",
                "objectiveId",
                objective,
                "keyResultId",
                keyResult,
                "depth",
                depth,
                "changes",
                "6");
    }

    private static String keyResult(JsonNode objective) {
        return objective.path("keyResults").path(0).path("id").asText();
    }

    /** Down to the shortest part that has begun and not ended, by what is expected of it today. */
    private static JsonNode running(JsonNode objective) {
        for (JsonNode child : objective.path("children")) {
            long expected = child.path("expected").asLong();
            if (expected > 0 && expected < WHOLE && child.path("keyResults").size() > 0) return running(child);
        }
        return objective;
    }
}
