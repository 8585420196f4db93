package com.okrcascade.proof;

import com.fasterxml.jackson.databind.JsonNode;

/** The administrator's client for steps that must succeed; JSON may be written with single quotes. */
final class JiraClient {
    private final Client client;

    JiraClient(String baseUrl) {
        client = Client.admin(baseUrl);
    }

    JsonNode get(String path) {
        return succeeded(path, client.get(path));
    }

    JsonNode post(String path, String body) {
        return succeeded(path, client.post(path, body.replace('\'', '"')));
    }

    void put(String path, String body) {
        succeeded(path, client.put(path, body.replace('\'', '"')));
    }

    void delete(String path) {
        succeeded(path, client.delete(path));
    }

    private static JsonNode succeeded(String path, Client.Answer answer) {
        if (answer.status() >= 400) throw new AssertionError(path + ": " + answer.status() + " " + answer.body());
        return answer.body();
    }
}
