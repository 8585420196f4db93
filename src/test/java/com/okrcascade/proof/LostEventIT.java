package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.Host;
import com.okrcascade.host.HostOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** An event gets lost: the number stays wrong until a reconcile finds it, and then says what it found. */
public class LostEventIT {
    private static final String API = "/rest/okr/1.0";
    private static final BigDecimal AMOUNT = new BigDecimal("4200");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Host host;
    private Client admin;
    private SmallCompany company;

    @Before
    public void aGoalThatIsBrokenDownToWeeks() throws Exception {
        host = Host.start(HostOptions.forTest(folder.newFolder().toPath()).withDemo(true));
        admin = Client.admin(host.baseUrl());
        company = SmallCompany.create(admin, LocalDate.now(ZoneOffset.UTC));
        Eventually.holds(() -> assertThat(waiting()).isZero());
    }

    @After
    public void close() {
        host.close();
    }

    @Test
    public void aReconcileFindsTheDealWhoseEventWasLostAndTheReportSaysSo() {
        String deal = wonWithoutAnEvent();

        assertThat(admin.post(API + "/reconcile", "{}").status()).isEqualTo(200);

        Eventually.holds(() -> assertThat(company.goalNow(admin)).isEqualByComparingTo(AMOUNT));
        Eventually.holds(() -> assertThat(report().get("state").asText()).isEqualTo("DONE"));
        JsonNode run = report().get("run");
        assertThat(run.get("cause").asText()).isEqualTo("PERSON");
        assertThat(run.get("byKey").asText()).isEqualTo("admin");
        JsonNode finding = findingOf(deal);
        assertThat(new BigDecimal(finding.get("difference").asText())).isEqualByComparingTo(AMOUNT);
        assertThat(finding.get("recorded").get("state").asText()).isEqualTo("OPEN");
        assertThat(finding.get("right").get("state").asText()).isEqualTo("EARNED");
        JsonNode last = admin.get(API + "/health").body().get("lastReconcile");
        assertThat(last.get("differences").asLong())
                .isEqualTo(run.get("differences").asLong());
        assertThat(last.get("at").asText()).isEqualTo(run.get("finishedAt").asText());
    }

    @Test
    public void theHealthPageStartsAReconcileAndShowsWhatItFound() {
        Browser.requireOrSkip();
        String deal = wonWithoutAnEvent();
        try (Browser browser = Browser.open(host.baseUrl())) {
            browser.logIn("admin");
            browser.go("/plugins/servlet/okr/admin/health");
            browser.sees(".okr-admin", "All is well");
            browser.click(".okr-admin-head .aui-button-primary");
            browser.sees(".okr-report", deal);
            browser.sees(".okr-report", "+$4,200");
            browser.sees(".okr-admin", "Differences found by the last reconcile: 1");
            browser.picture("health-reconciled");
        }
        Eventually.holds(() -> assertThat(company.goalNow(admin)).isEqualByComparingTo(AMOUNT));
    }

    @Test
    public void aRebuildOfWhatAgreesFindsNothing() {
        HostData.resolve(admin, company.deal("Northwind Logistics", AMOUNT));
        Eventually.holds(() -> assertThat(company.goalNow(admin)).isEqualByComparingTo(AMOUNT));

        assertThat(admin.post(API + "/rebuild", "{}").status()).isEqualTo(200);

        Eventually.holds(() -> {
            JsonNode report = admin.get(API + "/rebuild").body();
            assertThat(report.get("state").asText()).isEqualTo("DONE");
            assertThat(report.get("run").get("compared").asLong()).isGreaterThan(100);
            assertThat(report.get("findings")).isEmpty();
        });
    }

    @Test
    public void onlyAdministratorsSeeOrStartOne() {
        Client marcus = new Client(host.baseUrl(), "marcus", "marcus");

        for (String path : new String[] {"/reconcile", "/rebuild", "/health"})
            assertThat(marcus.get(API + path).status()).as(path).isEqualTo(403);
        for (String path :
                new String[] {"/reconcile", "/rebuild", "/health/failures/retry", "/health/failures/1/retry"})
            assertThat(marcus.post(API + path, "{}").status()).as(path).isEqualTo(403);
        assertThat(admin.post(API + "/health/failures/1/retry", "{}").status()).isEqualTo(404);
        assertThat(admin.post(API + "/health/failures/retry", "{}").status()).isEqualTo(200);
    }

    /** The deal is open and known before its resolution is lost. */
    private String wonWithoutAnEvent() {
        String deal = company.deal("Northwind Logistics: yearly plan for 40 vans", AMOUNT);
        Eventually.holds(() -> assertThat(waiting()).isZero());
        host.jira().switches().dropEveryEvent();
        HostData.resolve(admin, deal);
        host.jira().switches().dropNoEvents();
        assertThat(company.goalNow(admin)).isEqualByComparingTo(BigDecimal.ZERO);
        return deal;
    }

    private JsonNode report() {
        return admin.get(API + "/reconcile").body();
    }

    private JsonNode findingOf(String deal) {
        for (JsonNode finding : report().get("findings"))
            if (finding.path("issueKey").asText().equals(deal)) return finding;
        throw new AssertionError(deal + " is not among " + report().get("findings"));
    }

    private int waiting() {
        JsonNode health = admin.get(API + "/health").body();
        return health.get("inboxWaiting").asInt() + health.get("inboxSettling").asInt();
    }
}
