package com.okrcascade.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Talks to a running host as any client of Jira does: over REST, with a name and a password. */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String baseUrl;
    private final String credentials;
    private final Duration patience;

    public Client(String baseUrl, String name, String password) {
        this(baseUrl, name, password, PATIENCE);
    }

    private Client(String baseUrl, String name, String password, Duration patience) {
        this.baseUrl = baseUrl;
        this.patience = patience;
        credentials =
                "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public static Client admin(String baseUrl) {
        return new Client(baseUrl, "admin", "admin");
    }

    /** An administrator who does not wait for long. */
    public static Client admin(String baseUrl, Duration patience) {
        return new Client(baseUrl, "admin", "admin", patience);
    }

    /** What was answered, whatever the status. */
    public record Answer(int status, JsonNode body, String contentType, String text) {
        public long id() {
            return body.get("id").asLong();
        }
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    public Answer post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    public Answer put(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    public Answer delete(String path) {
        return send(request(path).header("If-Match", "*").DELETE().build());
    }

    /** Any request with its body and headers as they are given: names and values in turn. */
    public Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.ofString(body));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** The same request may come again with the same key, here or to another node: it is done once. */
    public Answer postOnce(String path, String json, String key) {
        return send("POST", path, json, "Content-Type", "application/json", "Idempotency-Key", key);
    }

    /** Only if nobody has changed it since this version. */
    public Answer putOn(String path, String json, int version) {
        return send("PUT", path, json, "Content-Type", "application/json", "If-Match", "\"" + version + "\"");
    }

    /** An answer that must be one of success. */
    public Answer created(String path, String json) {
        Answer answer = post(path, json);
        if (answer.status() >= 300) throw new AssertionError(path + ": " + answer.status() + " " + answer.body());
        return answer;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(patience)
                .header("Authorization", credentials)
                .header("Accept", "application/json");
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String body = response.body().startsWith("{") || response.body().startsWith("[") ? response.body() : "{}";
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), JSON.readTree(body), type, response.body());
        } catch (IOException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nobody answered: whether the request did anything is not known. */
    public static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAnswer(IOException cause) {
            super(cause);
        }
    }
}
