package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.host.HostOptions;
import com.okrcascade.host.HostProcess;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A manager makes key results that ask for other things than a number to reach, and reports on them. */
public class EveryKindOfKeyResultInTheBrowserIT {
    private static final String DIALOG = ".okr-dialog";
    private static final String SAVE = DIALOG + " [data-save]";
    private static final String SIDE = ".okr-side";
    private static final String CHECK_IN = SIDE + " [data-id=buttons] button:first-child";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private HostProcess host;
    private Browser browser;
    private SmallCompany company;
    private String objective;

    @Before
    public void anObjective() throws Exception {
        HostOptions options = HostOptions.forTest(folder.newFolder().toPath()).withDemo(true);
        host = HostProcess.start(options, "-Dokr.company=false");
        browser = Browser.open(host.baseUrl());
        company = SmallCompany.create(Client.admin(host.baseUrl()), LocalDate.now(ZoneOffset.UTC));
        objective = "/plugins/servlet/okr/objectives?objective=" + company.objective();
        browser.logIn("admin");
    }

    @After
    public void close() {
        if (browser != null) browser.close();
        if (host != null) host.close();
    }

    @Test
    public void limitsAreKeptOrMissed() {
        begin("Uptime stays high", "MAINTAIN");
        browser.choose(DIALOG + " select", "PERCENT");
        browser.type(field("At least"), "99");
        browser.picture("key-result-limits");
        save();
        browser.sees(SIDE, "at least 99 %");

        browser.click(CHECK_IN);
        browser.type(field("New value"), "99.5");
        save();

        browser.sees(SIDE + " .okr-hero", "99.5 %");
        browser.sees(SIDE, "100 %");
        noNonsense();
    }

    @Test
    public void milestonesAreTickedOneByOne() {
        begin("The new warehouse opens", "MILESTONES");
        browser.type(DIALOG + " .okr-milestone-rows li:nth-child(1) [data-title]", "Contract signed");
        browser.click(DIALOG + " [data-add]");
        browser.type(DIALOG + " .okr-milestone-rows li:nth-child(2) [data-title]", "Doors open");
        browser.picture("key-result-milestones");
        save();
        browser.sees(SIDE, "of 2 milestones");

        browser.click(CHECK_IN);
        browser.click(DIALOG + " [role=group] label:nth-child(1) input");
        browser.picture("check-in-milestones");
        save();

        browser.sees(SIDE + " .okr-hero", "1");
        browser.sees(SIDE + " .okr-milestones .is-done", "Contract signed");
        noNonsense();
    }

    @Test
    public void doneOrNotIsASwitch() {
        begin("The certificate hangs on the wall", "DONE");
        save();
        browser.sees(SIDE + " .okr-hero", "\u2013");

        browser.click(CHECK_IN);
        browser.click(DIALOG + " [role=switch]");
        browser.picture("check-in-done");
        save();

        browser.sees(SIDE + " .okr-hero", "Done");
        browser.seesNot(SIDE + " .okr-hero", "Not");
        noNonsense();
    }

    @Test
    public void aShareOfIssuesIsCorrectedAndTheCorrectionTakenBack() {
        String issue = company.task("Move the customer data", new BigDecimal("1"));
        begin("All of the migration is done", "MOVE");
        browser.click(DIALOG + " input[value=PERCENT_DONE]");
        browser.type(DIALOG + " textarea", "key = " + issue);
        browser.picture("key-result-share");
        save();
        browser.sees(SIDE, "0 of 1 issue");

        browser.click(CHECK_IN);
        browser.click(DIALOG + " .okr-correct-open");
        browser.type(field("Right value"), "40");
        browser.type(field("Why the computed value is wrong"), "Two more were moved by the supplier");
        browser.sees(DIALOG, "You correct it by +40 %");
        browser.picture("check-in-correction");
        save();
        browser.sees(SIDE + " .okr-hero", "40 %");

        browser.click(SIDE + " [role=tab]:nth-child(3)");
        browser.sees(SIDE, "Two more were moved by the supplier");
        browser.picture("history-correction");
        browser.click(SIDE + " [data-take-back]");
        save();
        browser.sees(SIDE, "Taken back");
        browser.click(SIDE + " [role=tab]:nth-child(1)");
        browser.sees(SIDE + " .okr-hero", "0 %");
        noNonsense();

        browser.go("/browse/" + issue);
        browser.sees(".okr-issue-panel", "Counts as one, not done yet");
        browser.picture("issue-of-a-share");
    }

    @Test
    public void aKpiIsReadInItsOwnUnit() {
        long kpi = Client.admin(host.baseUrl())
                .created(
                        "/rest/okr/1.0/kpis",
                        """
                        {"name":"Customers kept","unitId":1,"unitOfMeasure":"%","unitKind":"PERCENT","direction":"UP",
                         "target":"95","frequency":"MONTH","aggregation":"LAST"}""")
                .id();
        begin("Customers stay", "MAINTAIN");
        browser.type(field("At least"), "95");
        browser.click(DIALOG + " input[value=KPI]");
        browser.choose(field("KPI"), String.valueOf(kpi));
        browser.picture("key-result-of-a-kpi");
        save();

        browser.sees(SIDE, "at least 95 %");
        browser.sees(SIDE, "Customers kept");
        noNonsense();
    }

    @Test
    public void aPersonsWordStandsAboveTheNumbers() {
        begin("The certificate hangs on the wall", "DONE");
        save();
        browser.sees(SIDE + " .okr-hero", "\u2013");

        browser.click(SIDE + " [data-id=buttons] button:nth-child(2)");
        browser.click(DIALOG + " input[value=OFF_TRACK]");
        browser.type(field("Reason"), "The auditor fell ill");
        browser.picture("judge-by-hand");
        save();
        browser.sees(SIDE, "set by hand");
        browser.sees(SIDE, "The auditor fell ill");

        browser.click(SIDE + " [data-id=buttons] button:nth-child(2)");
        browser.click(DIALOG + " [data-remove]");
        browser.seesNot(SIDE, "set by hand");
    }

    private void begin(String title, String kind) {
        browser.go(objective);
        browser.click(SIDE + " [data-id=buttons] button:first-child");
        browser.type(field("Name"), title);
        browser.click(DIALOG + " input[value=" + kind + "]");
    }

    /** What was saved is opened beside the tree. */
    private void save() {
        browser.click(SAVE);
        browser.gone(DIALOG);
    }

    private String field(String label) {
        return browser.labelled(DIALOG, label);
    }

    private void noNonsense() {
        assertThat(browser.textOf("#okr-objectives")).doesNotContain("null", "NaN", "undefined");
    }
}
