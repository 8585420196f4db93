package com.okrcascade.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.okrcascade.host.HostTrouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Asks the plugin for its demo, as the administrator that a new host has. */
final class DemoRequests {
    private static final String ADMIN =
            "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String api;

    DemoRequests(String baseUrl) {
        api = baseUrl + "/rest/okr/1.0";
    }

    JsonNode start() throws InterruptedException {
        return send(request("/demo")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    JsonNode status() throws InterruptedException {
        return send(request("/demo").GET());
    }

    /** The goal with its years, quarters and months. */
    JsonNode tree(String objective) throws InterruptedException {
        return send(request("/objectives/" + objective + "/tree?depth=3").GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", ADMIN)
                .header("Accept", "application/json");
    }

    /** An answer that refuses is a JSON object, too, and says why. */
    private JsonNode send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new HostTrouble("The demo does not answer", e);
        }
    }
}
