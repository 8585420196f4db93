package com.okrcascade.host.jira;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.okrcascade.host.rest.RestApplications;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;

/** Calls Jira's REST API as somebody, without a network between. */
final class RestClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final URI BASE = URI.create("http://localhost:2990/jira/rest/api/2/");

    private final JiraHouse house;
    private final ApplicationHandler application;

    RestClient(JiraHouse house) {
        this.house = house;
        application = new ApplicationHandler(
                new RestApplications(house.get(GlobalPermissionManager.class)).of(house.jira.restSingletons()));
    }

    /** An answer: its status and its JSON. */
    record Answer(int status, JsonNode json) {
        String text(String pointer) {
            return json.at(pointer).asText();
        }
    }

    Answer get(String user, String path) {
        return call(user, "GET", path, "");
    }

    Answer post(String user, String path, String body) {
        return call(user, "POST", path, body);
    }

    Answer put(String user, String path, String body) {
        return call(user, "PUT", path, body);
    }

    Answer delete(String user, String path) {
        return call(user, "DELETE", path, "");
    }

    private Answer call(String user, String method, String path, String body) {
        ContainerRequest request = new ContainerRequest(
                BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), application.getConfiguration());
        request.header("Accept", "application/json");
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
            request.setEntityStream(
                    new ByteArrayInputStream(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CurrentUser.set(house.user(user));
        try {
            ContainerResponse response = application.apply(request, out).get();
            return new Answer(response.getStatus(), json(out.toString(StandardCharsets.UTF_8)));
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            CurrentUser.clear();
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isEmpty() ? NullNode.instance : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
