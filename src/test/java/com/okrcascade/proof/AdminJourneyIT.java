package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.HostOptions;
import com.okrcascade.host.HostProcess;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * An admin who has never seen the app sets up a company: its name and lead, a department, a role, the goal of three years
 * with what moves it, and all its weeks. No page of help is read; each press, choice and filled field is counted.
 */
public class AdminJourneyIT {
    private static final int MOST_ACTIONS = 30;
    private static final int MOST_TYPED = 12;
    private static final int THREE_YEARS = 1;
    private static final int WEEKS = 5;
    private static final String DIALOG = ".okr-dialog";
    private static final String SAVE = DIALOG + " [data-save]";
    private static final String SIDE = ".okr-side";
    private static final String CREATE = ".okr-admin-head .aui-button-primary";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private HostProcess host;
    private Browser browser;

    @Before
    public void anEmptyCompany() throws Exception {
        HostOptions options = HostOptions.forTest(folder.newFolder().toPath()).withDemo(true);
        host = HostProcess.start(options, "-Dokr.company=false");
        browser = Browser.open(host.baseUrl());
        Eventually.holds(() -> assertThat(client().get("/rest/okr/1.0/periods")
                        .body()
                        .path("total")
                        .asInt())
                .isGreaterThan(300));
        browser.logIn("admin");
    }

    @After
    public void close() {
        if (browser != null) browser.close();
        if (host != null) host.close();
    }

    @Test
    public void fromEmptyToTheFirstWeeklyObjective() {
        setUp(Hand::mouse);
    }

    @Test
    public void fromEmptyToTheFirstWeeklyObjectiveWithoutAMouse() {
        setUp(Hand::keyboard);
    }

    private void setUp(Function<Browser, Hand> taken) {
        Hand hand = taken.apply(browser);
        nameTheCompany(hand);
        addADepartment(hand);
        giveARole(hand);
        writeTheGoal(hand);
        sayWhatMovesIt(hand);
        breakItDown(hand);
        System.out.println("Set up with " + hand.actions() + " actions, " + hand.typed() + " fields typed");
        assertThat(hand.actions()).isLessThanOrEqualTo(MOST_ACTIONS);
        assertThat(hand.typed()).isLessThanOrEqualTo(MOST_TYPED);
        assertThat(browser.problems()).isEmpty();
    }

    private void nameTheCompany(Hand hand) {
        hand.go("/plugins/servlet/okr/admin/units");
        hand.press(".okr-units tbody .okr-link");
        hand.type(field("Name"), "ABC");
        hand.type(field("Lead"), "Dana");
        hand.take(field("Lead"));
        save(hand);
        browser.sees(".okr-units", "Dana Whitfield");
    }

    private void addADepartment(Hand hand) {
        hand.press(CREATE);
        hand.type(field("Name"), "Sales");
        save(hand);
        browser.sees(".okr-units tbody tr:nth-child(2)", "Sales");
    }

    private void giveARole(Hand hand) {
        hand.go("/plugins/servlet/okr/admin/roles");
        hand.press(CREATE);
        hand.type(browser.labelled(".okr-role", "Name"), "Sellers");
        hand.type(".okr-role input[role=combobox]", "sales");
        hand.take(".okr-role input[role=combobox]");
        hand.press(".okr-role-foot .aui-button-primary");
        browser.sees(".okr-matrix", "Sellers");
    }

    private void writeTheGoal(Hand hand) {
        hand.go("/plugins/servlet/okr/objectives");
        hand.press(".okr-start .aui-button-primary");
        hand.type(field("Objective"), "ABC becomes a profitable company");
        hand.choose(field("Period"), periodNow(THREE_YEARS).path("name").asText());
        save(hand);
        browser.sees(SIDE, "ABC becomes a profitable company");
    }

    private void sayWhatMovesIt(Hand hand) {
        hand.press(SIDE + " [data-id=buttons] button:first-child");
        hand.type(field("Name"), "$1,000,000 profit in three years");
        hand.type(field("To"), "1000000");
        hand.pick(DIALOG, "FIELD");
        hand.type(DIALOG + " textarea", "project = SALES AND issuetype = Deal");
        save(hand);
        browser.sees(SIDE, "$1,000,000 profit in three years");
    }

    private void breakItDown(Hand hand) {
        hand.press(SIDE + " [data-id=buttons] button:last-child");
        hand.press(".okr-wizard .okr-buttons .aui-button:last-child");
        browser.sees(".okr-wizard footer", "Adds up");
        hand.press(".okr-wizard footer .aui-button-primary");
        browser.gone(".okr-wizard");
        browser.sees("[role=treegrid]", "FY2027");
        long week = periodNow(WEEKS).path("id").asLong();
        assertThat(client().get("/rest/okr/1.0/objectives?periodId=" + week)
                        .body()
                        .path("total")
                        .asInt())
                .as("objectives of this week")
                .isOne();
        browser.picture("journey-weeks");
    }

    /** The period of a cadence of a new company that holds today. */
    private JsonNode periodNow(int cadence) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String path = "/rest/okr/1.0/periods?cadenceId=" + cadence + "&on=" + today;
        return client().get(path).body().path("values").get(0);
    }

    private Client client() {
        return Client.admin(host.baseUrl());
    }

    private void save(Hand hand) {
        hand.press(SAVE);
        browser.gone(DIALOG);
    }

    private String field(String label) {
        return browser.labelled(DIALOG, label);
    }
}
