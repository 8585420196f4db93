package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.refused;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.okrcascade.proof.Client.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * What another site's page can make a browser send in the name of whoever looks at it: forms, texts and bodies without a
 * type, but never JSON; and what every answer says about being kept. Of every operation there is.
 */
public class ForgedRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    private static final String ADMIN = "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(US_ASCII));

    @Test
    public void aPostWithoutATypeIsRefusedWhateverItAsksFor() {
        assertThat(operations("post")).hasSizeGreaterThan(20).allSatisfy(path -> {
            for (String body : List.of("", "{}", "{\"title\":\"x\"}"))
                refused(RunningCompany.as("admin").send("POST", path, body), 415, "not-json");
        });
    }

    @Test
    public void aFormOrATextIsRefusedWhateverItAsksFor() {
        for (String type :
                List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"))
            for (String method : List.of("post", "put"))
                assertThat(operations(method)).isNotEmpty().allSatisfy(path -> {
                    Answer answer = RunningCompany.as("admin")
                            .send(method.toUpperCase(Locale.ROOT), path, "{}", "Content-Type", type, "If-Match", "*");
                    refused(answer, 415, "not-json");
                });
    }

    /** A type that only looks like JSON in a part of its text is one that a browser sends without asking. */
    @Test
    public void aTypeThatMentionsJsonIsNotJson() {
        for (String type : List.of("text/plain;x=json", "application/jsonp"))
            assertThat(operations("post"))
                    .allSatisfy(path -> refused(
                            RunningCompany.as("admin").send("POST", path, "{}", "Content-Type", type),
                            415,
                            "not-json"));
    }

    /** What one person may read is not kept for whoever uses the browser, or the proxy, after them. */
    @Test
    public void noAnswerIsKept() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        for (String path : operations("get").toList()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(RunningCompany.baseUrl() + path))
                    .header("Authorization", ADMIN)
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().allValues("Cache-Control"))
                    .as("%s, %s", path, answer.statusCode())
                    .containsExactly("no-store");
        }
    }

    /** The answer comes although nothing of the body was sent. */
    @Test
    public void aBodyThatIsTooLongIsRefusedBeforeItIsRead() throws IOException {
        String head = "Content-Length: 30000000\r\n\r\n";

        assertThat(answerTo(head)).startsWith("HTTP/1.1 413").contains("body-too-large");
    }

    /** Chunks of a body whose length nobody said: the answer comes although the body never ends. */
    @Test
    public void aBodyThatTurnsOutTooLongIsRefusedBeforeItsEnd() throws IOException {
        String chunk = Integer.toHexString(300_000) + "\r\n" + " ".repeat(300_000) + "\r\n";

        assertThat(answerTo("Transfer-Encoding: chunked\r\n\r\n" + chunk))
                .startsWith("HTTP/1.1 413")
                .contains("body-too-large");
    }

    private static String answerTo(String restOfTheRequest) throws IOException {
        URI base = URI.create(RunningCompany.baseUrl());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST " + base.getPath() + OkrApi.PATH + "/objectives HTTP/1.1\r\nHost: "
                                    + base.getAuthority()
                                    + "\r\nAuthorization: " + ADMIN + "\r\nContent-Type: application/json\r\n"
                                    + restOfTheRequest)
                            .getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return upToTheEndOfTheProblem(socket.getInputStream());
        }
    }

    private static String upToTheEndOfTheProblem(InputStream answer) throws IOException {
        StringBuilder read = new StringBuilder();
        byte[] buffer = new byte[4096];
        for (int many = answer.read(buffer); many > 0 && read.indexOf("}}") < 0; ) {
            read.append(new String(buffer, 0, many, UTF_8));
            if (read.indexOf("}}") < 0) many = answer.read(buffer);
        }
        return read.toString();
    }

    /** The addresses of a method in the document, which has every one that the code has; ids are 1. */
    private static Stream<String> operations(String method) {
        return document().path("paths").properties().stream()
                .filter(path -> path.getValue().has(method))
                .map(path -> OkrApi.PATH + path.getKey().replaceAll("\\{\\w+}", "1"));
    }

    private static JsonNode document() {
        try (InputStream json = Objects.requireNonNull(ForgedRequests.class.getResourceAsStream("/openapi/okr.json"))) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
