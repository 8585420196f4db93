package com.okrcascade.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody who sends requests to a host, with or without a name. */
final class Visitor {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Host host;
    private final String credentials;

    private Visitor(Host host, String credentials) {
        this.host = host;
        this.credentials = credentials;
    }

    static Visitor anonymous(Host host) {
        return new Visitor(host, "");
    }

    /** With the user's name as password. */
    static Visitor named(Host host, String name) {
        byte[] pair = (name + ":" + name).getBytes(StandardCharsets.UTF_8);
        return new Visitor(host, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host.baseUrl() + path));
        return credentials.isEmpty() ? request : request.header("Authorization", credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
