package com.okrcascade.proof;

import com.fasterxml.jackson.databind.JsonNode;

/** What tests ask of the host's Jira beyond plain issues. */
public final class HostData {
    private HostData() {}

    /** Resolves an issue by the first transition that leads to Done. */
    public static Client.Answer resolve(Client client, String key) {
        return transition(client, key, "done", ",\"fields\":{\"resolution\":{\"name\":\"Done\"}}");
    }

    public static Client.Answer reopen(Client client, String key) {
        return transition(client, key, "new", "");
    }

    private static Client.Answer transition(Client client, String key, String category, String fields) {
        JsonNode transitions =
                client.get("/rest/api/2/issue/" + key + "/transitions").body().get("transitions");
        for (JsonNode transition : transitions) {
            JsonNode to = transition.get("to").get("statusCategory").get("key");
            if (to.asText().equals(category)) {
                String body = "{\"transition\":{\"id\":\"%s\"}%s}"
                        .formatted(transition.get("id").asText(), fields);
                return client.post("/rest/api/2/issue/" + key + "/transitions", body);
            }
        }
        throw new AssertionError("no transition of " + key + " to " + category + ": " + transitions);
    }
}
