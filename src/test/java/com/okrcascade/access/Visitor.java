package com.okrcascade.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One person over HTTP, who looks at everything that comes back, headers too. */
final class Visitor {
    /** What differs from answer to answer whatever is asked. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "set-cookie");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String baseUrl;
    private final @Nullable String user;

    /** @param user null for somebody who is not logged in */
    Visitor(String baseUrl, @Nullable String user) {
        this.baseUrl = baseUrl;
        this.user = user;
    }

    /** What was answered. */
    record Reply(int status, Map<String, List<String>> headers, String text) {
        /** Word by word with another one, but for the things that were asked for. */
        Reply without(Map<String, String> thing) {
            String told = text;
            for (String part : thing.values()) told = told.replaceAll("\\b" + part + "\\b", "#");
            return new Reply(status, headers, told);
        }
    }

    Reply ask(Request request) {
        return askOn("*", request);
    }

    /** Only if nobody has changed it since this version. */
    Reply askOn(String version, Request request) {
        HttpRequest.Builder asking = HttpRequest.newBuilder(
                        URI.create(baseUrl + "/rest/okr/1.0" + request.address().replace(" ", "%20")))
                .header("Accept", "application/json");
        if (!request.reads()) asking.header("Content-Type", "application/json").header("If-Match", version);
        return send(asking.method(request.method(), HttpRequest.BodyPublishers.ofString(request.body())));
    }

    Reply page(String address) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + address)).GET());
    }

    private Reply send(HttpRequest.Builder asking) {
        if (user != null) asking.header("Authorization", "Basic " + credentials(user));
        try {
            HttpResponse<String> answer = answered(asking.build());
            Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
            headers.keySet().removeIf(OF_THE_MOMENT::contains);
            return new Reply(answer.statusCode(), headers, answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Once more where the server had just closed a connection that was kept: then it has not read the request. */
    private HttpResponse<String> answered(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException closed) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String credentials(String user) {
        return Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }
}
