package com.okrcascade.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The host runs a small plugin the way Jira would. */
public class ExamplePluginIT {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Host host;
    private static Visitor anonymous;
    private static Visitor admin;

    @BeforeClass
    public static void start() throws IOException {
        host = Host.start(options());
        anonymous = Visitor.anonymous(host);
        admin = Visitor.named(host, "admin");
    }

    private static HostOptions options() throws IOException {
        return HostOptions.forTest(FOLDER.newFolder().toPath())
                .withJar(ExamplePlugin.jar(FOLDER.newFolder().toPath()));
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void anUpgradeTaskRanOnceAndTheTablesAreThere() throws Exception {
        assertThat(anonymous.get("/rest/example/1.0/notes").body()).contains("first");
    }

    @Test
    public void thePluginIsToldThatJiraHasStarted() throws Exception {
        assertThat(anonymous.get("/rest/example/latest/notes/state").body())
                .contains("\"started\":true", "notes/state");
    }

    @Test
    public void everyResourceComesFromThePluginsContext() throws Exception {
        assertThat(anonymous.get("/rest/example/1.0/other").body()).isEqualTo("true");
    }

    @Test
    public void aFailedTransactionLeavesNothingBehind() throws Exception {
        assertThat(anonymous
                        .post("/rest/example/1.0/notes/both?fail=true", "application/json", "{\"line\":\"lost\"}")
                        .body())
                .contains("true");
        assertThat(anonymous
                        .post("/rest/example/1.0/notes/both", "application/json", "{\"line\":\"kept\"}")
                        .body())
                .contains("false");
        assertThat(anonymous.get("/rest/example/1.0/notes").body())
                .contains("kept", "kept again")
                .doesNotContain("lost");
    }

    @Test
    public void whoIsNotLoggedInIsAskedToLogIn() throws Exception {
        assertThat(anonymous.get("/rest/example/1.0/notes/mine").statusCode()).isEqualTo(401);
        assertThat(anonymous.get("/rest/example/1.0/notes/admin").statusCode()).isEqualTo(401);
        HttpResponse<String> page = anonymous.get("/plugins/servlet/example/page?a=b");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow())
                .contains("/login.jsp", "os_destination=%2Fplugins%2Fservlet%2Fexample%2Fpage%3Fa%3Db");
    }

    @Test
    public void whoIsLoggedInGetsIn() throws Exception {
        assertThat(admin.get("/rest/example/1.0/notes/mine").statusCode()).isEqualTo(200);
        assertThat(admin.get("/rest/example/1.0/notes/admin").statusCode()).isEqualTo(200);
    }

    @Test
    public void aWrongPasswordGetsNobodyIn() throws Exception {
        assertThat(Visitor.named(host, "nobody").get("/rest/example/1.0/notes").statusCode())
                .isEqualTo(401);
    }

    @Test
    public void aPageGetsJirasClothes() throws Exception {
        String page = admin.get("/plugins/servlet/example/page").body();
        assertThat(page)
                .contains("<title>Example &amp; page - ABC Jira</title>", "host-top", "example-top")
                .contains("&lt;Hello &amp; &quot;bye&quot;&gt;", "a;&lt;b&gt;;", "It&#39;s &lt;b&gt; here");
    }

    @Test
    public void anAdministrationPageStandsBesideItsMenu() throws Exception {
        assertThat(admin.get("/plugins/servlet/example/admin").body())
                .contains("host-sidebar", "href=\"/jira/plugins/servlet/example/admin\" class=\"on\"", "Set it up");
    }

    @Test
    public void aTemplateThatCallsWhatIsNotListedFails() throws Exception {
        assertThat(admin.get("/plugins/servlet/example/forbidden").statusCode()).isEqualTo(500);
    }

    @Test
    public void dataForScriptsCannotEndItsElement() throws Exception {
        assertThat(admin.get("/plugins/servlet/example/page").body())
                .contains("data-wrm-key=\"example:kit.facts\"", "\\u003c/script>");
    }

    @Test
    public void aFormPostWithoutTheHeaderIsRefused() throws Exception {
        assertThat(anonymous
                        .post("/rest/example/1.0/notes/form", "application/x-www-form-urlencoded", "line=x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(anonymous
                        .post(
                                "/rest/example/1.0/notes/form",
                                "application/x-www-form-urlencoded",
                                "line=by+form",
                                "X-Atlassian-Token",
                                "no-check")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void aChangeFromAForeignPageIsRefused() throws Exception {
        assertThat(anonymous
                        .post(
                                "/rest/example/1.0/notes",
                                "application/json",
                                "{\"line\":\"foreign\"}",
                                "Origin",
                                "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void anUnknownPropertyIsABadRequest() throws Exception {
        assertThat(anonymous
                        .post("/rest/example/1.0/notes", "application/json", "{\"line\":\"a\",\"more\":1}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    public void thePluginsOwnExceptionMapperAnswers() throws Exception {
        assertThat(anonymous.get("/rest/example/1.0/notes/refused").statusCode())
                .isEqualTo(409);
    }

    @Test
    public void scriptsGetTheirTextsInTheReadersLanguage() throws Exception {
        String url = "/download/resources/example:kit/example.js";
        assertThat(anonymous.get(url).body()).contains("AJS.format(\"It''s {0} here\",");
        assertThat(anonymous.get(url + "?locale=ru").body()).contains("AJS.format(\"Здесь {0}\",");
    }

    @Test
    public void everyAnswerHasTheContentSecurityPolicy() throws Exception {
        assertThat(anonymous
                        .get("/login.jsp")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("default-src 'self'", "object-src 'none'");
    }

    @Test
    public void aMissingPageIsSaidWithoutAStackTrace() throws Exception {
        HttpResponse<String> missing = anonymous.get("/no/such/page");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).doesNotContain("jetty", "Exception");
    }

    @Test
    public void aFailureIsSaidWithoutItsCause() throws Exception {
        HttpResponse<String> failed = admin.post("/rest/example/1.0/notes", "application/json", "{\"line\":null}");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain("Exception", "LINE");
    }

    @Test
    public void thePluginStartsBeforeActiveObjectsIsThere() throws Exception {
        try (Host late = Host.start(options().withLateActiveObjects(Duration.ofMillis(500)))) {
            assertThat(Visitor.anonymous(late).get("/rest/example/1.0/notes").body())
                    .contains("first");
        }
    }

    @Test
    public void aPluginWithoutASpringContextFailsTheStart() throws Exception {
        HostOptions broken =
                options().withJar(BrokenPlugin.jar(FOLDER.newFolder().toPath()));
        assertThatThrownBy(() -> Host.start(broken))
                .isInstanceOf(HostTrouble.class)
                .hasMessageContaining("no.such.Bean");
    }
}
