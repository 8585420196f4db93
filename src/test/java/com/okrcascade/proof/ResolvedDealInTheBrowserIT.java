package com.okrcascade.proof;

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

/** What a person sees who resolves a deal, and what a manager sees who does nothing but look. */
public class ResolvedDealInTheBrowserIT {
    private static final String PANEL = ".okr-issue-panel";
    private static final String GADGET = ".okr-gadget";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private HostProcess host;
    private Browser browser;
    private SmallCompany company;

    @Before
    public void aGoalThatIsBrokenDownToWeeks() throws Exception {
        HostOptions options = HostOptions.forTest(folder.newFolder().toPath()).withDemo(true);
        host = HostProcess.start(options, "-Dokr.company=false");
        browser = Browser.open(host.baseUrl());
        company = SmallCompany.create(Client.admin(host.baseUrl()), LocalDate.now(ZoneOffset.UTC));
        browser.logIn("admin");
    }

    @After
    public void close() {
        if (browser != null) browser.close();
        if (host != null) host.close();
    }

    @Test
    public void aDealIsLinkedResolvedSeenEverywhereAndTakenBack() {
        String deal = company.task("Northwind Logistics: yearly plan for 40 vans", new BigDecimal("4200"));
        configureTheDashboard();
        String dashboard = browser.here();
        String objectives = browser.window("/plugins/servlet/okr/objectives");
        browser.sees("#okr-objectives", "ABC becomes a profitable company");
        String issue = browser.window("/browse/" + deal);

        browser.type(PANEL + " input[role=combobox]", company.thisWeek());
        browser.click(PANEL + " [role=option]");
        browser.sees(PANEL, "Will give +$4,200");
        browser.picture("issue-linked");

        browser.click("#action_id_31");
        browser.click("#issue-workflow-transition-submit");
        browser.sees(PANEL, "Gave +$4,200");
        browser.picture("issue-resolved");
        browser.to(objectives);
        browser.sees("#okr-objectives", "$4,200");
        browser.picture("objectives-resolved");
        browser.to(dashboard);
        browser.sees(GADGET, "$4,200");
        browser.picture("dashboard-resolved");

        browser.to(issue);
        browser.click("#action_id_41");
        browser.sees(PANEL, "Taken back");
        browser.picture("issue-reopened");
        browser.to(objectives);
        browser.seesNot("#okr-objectives", "$4,200");
        browser.to(dashboard);
        browser.sees(GADGET + " .okr-tn", "$0");
    }

    @Test
    public void theDashboardItemIsConfiguredAndStaysSo() {
        configureTheDashboard();
        browser.sees(GADGET, "FY2026");
        browser.seesNot(GADGET, "Nov 2026");

        browser.click(".host-gadget-menu summary");
        browser.click("[data-action=edit]");
        browser.choose(GADGET + " select[name=depth]", "4");
        browser.click(GADGET + " button[type=submit]");
        browser.sees(GADGET, "Nov 2026");
        browser.picture("dashboard-configured");

        browser.go("/secure/Dashboard.jspa");
        browser.sees(GADGET, "Nov 2026");
    }

    private void configureTheDashboard() {
        browser.click("#dashboard-add");
        browser.click("#dashboard-gadgets [data-item=okr-goal]");
        browser.type(GADGET + " input[role=combobox]", "profitable");
        browser.click(GADGET + " [role=option]");
        browser.click(GADGET + " button[type=submit]");
        browser.sees(GADGET, "$1,000,000");
    }
}
