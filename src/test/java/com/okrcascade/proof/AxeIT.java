package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.host.HostOptions;
import com.okrcascade.host.HostProcess;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.TimeoutException;

/** Every page and dialog is looked over by axe-core: in light and dark, in both languages, wide and as on a phone. */
public class AxeIT {
    private static final String OBJECTIVES = "/plugins/servlet/okr/objectives";
    private static final String ADMIN = "/plugins/servlet/okr/admin/";
    private static final String DIALOG = ".okr-dialog";
    private static final String SIDE = ".okr-side";
    private static final int WIDE = 1280;
    private static final int PHONE = 400;

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static HostProcess host;
    private static Browser browser;
    private static SmallCompany company;
    private static String issue;

    private final List<String> violations = new ArrayList<>();

    @BeforeClass
    public static void aCompanyWithSomethingOnEveryPage() throws Exception {
        HostOptions options = HostOptions.forTest(FOLDER.newFolder().toPath()).withDemo(true);
        host = HostProcess.start(options, "-Dokr.company=false");
        browser = Browser.open(host.baseUrl());
        Client admin = Client.admin(host.baseUrl());
        company = SmallCompany.create(admin, LocalDate.now(ZoneOffset.UTC));
        issue = company.deal("Sell the fleet", new BigDecimal("4200"));
        admin.created(
                "/rest/okr/1.0/kpis",
                """
                {"name":"Customers kept","unitId":1,"unitOfMeasure":"%","unitKind":"PERCENT","direction":"UP",
                 "target":"95","frequency":"MONTH","aggregation":"LAST"}""");
        admin.created(
                "/rest/okr/1.0/roles",
                """
                {"name":"Sellers","unitId":1,"members":[{"type":"USER","value":"admin","projectId":null}],
                 "permissions":["VIEW","CHECK_IN"],"assignment":"UNASSIGNED"}""");
        browser.logIn("admin");
    }

    @AfterClass
    public static void close() {
        if (browser != null) browser.close();
        if (host != null) host.close();
    }

    @Test
    public void lightAndWide() {
        look("light", "en", WIDE);
    }

    @Test
    public void darkAndWide() {
        look("dark", "en", WIDE);
    }

    @Test
    public void lightInRussianOnAPhone() {
        look("light", "ru", PHONE);
    }

    @Test
    public void darkInRussianOnAPhone() {
        look("dark", "ru", PHONE);
    }

    private void look(String theme, String locale, int width) {
        browser.prefer("theme", theme);
        browser.prefer("locale", locale);
        browser.width(width);
        String look = theme + "-" + locale + "-" + width;
        pages().forEach((name, steps) -> {
            if (!reached(name, steps)) return;
            browser.violations().forEach(found -> violations.add(name + " " + look + ": " + found));
            if (browser.scrollsSideways()) violations.add(name + " " + look + ": scrolls sideways");
            browser.picture("axe-" + name + "-" + look);
        });
        assertThat(violations).isEmpty();
        assertThat(browser.problems()).isEmpty();
    }

    /** A page that does not come up is as bad as one with a violation, and the others are looked at all the same. */
    private boolean reached(String name, Runnable steps) {
        try {
            steps.run();
            return true;
        } catch (TimeoutException notThere) {
            violations.add(name + " does not come up: "
                    + notThere.getMessage().lines().findFirst().orElse(""));
            return false;
        }
    }

    /** What there is to look at, and how to come there. */
    private Map<String, Runnable> pages() {
        Map<String, Runnable> pages = new LinkedHashMap<>();
        pages.put("dashboard", () -> open("/secure/Dashboard.jspa", "#dashboard"));
        pages.put("issue", () -> open("/browse/" + issue, ".okr-issue-panel .okr-bar"));
        pages.put("objectives", () -> open(OBJECTIVES, "[role=treegrid] [role=row]"));
        pages.put("objective", () -> open(OBJECTIVES + "?objective=" + company.objective(), SIDE + " [role=tab]"));
        for (int tab = 2; tab <= 3; tab++) {
            String selector = SIDE + " [role=tab]:nth-child(" + tab + ")";
            pages.put("objective-tab-" + tab, () -> browser.click(selector));
        }
        pages.put("key-result-dialog", () -> {
            open(OBJECTIVES + "?objective=" + company.objective(), SIDE + " [role=tab]");
            browser.click(SIDE + " [role=tab]:nth-child(1)");
            browser.click(SIDE + " [data-id=buttons] button:first-child");
            browser.find(DIALOG + " input");
        });
        pages.put("kpis", () -> open("/plugins/servlet/okr/kpis", ".okr-kpis [data-id], [data-kpi], .okr-tile"));
        pages.put("admin-units", () -> open(ADMIN + "units", ".okr-units tbody tr"));
        pages.put("admin-unit-dialog", () -> {
            browser.click(".okr-units tbody .okr-link");
            browser.find(DIALOG + " input");
        });
        pages.put("admin-roles", () -> open(ADMIN + "roles", ".okr-matrix tbody tr"));
        pages.put("admin-role-check", () -> {
            browser.type(".okr-check-person input[role=combobox]", "adm");
            browser.click(".okr-check-person [role=option]");
            browser.find("[data-id=check] .okr-msg");
        });
        pages.put("admin-cadences", () -> open(ADMIN + "cadences", "[data-id=thresholds] svg"));
        pages.put("admin-cadence-dialog", () -> {
            browser.click(".okr-chain .okr-link");
            browser.find(DIALOG + " input");
        });
        pages.put("admin-settings", () -> open(ADMIN + "settings", ".okr-settings-box input"));
        pages.put("admin-queries", () -> open(ADMIN + "queries", ".okr-searches tbody tr"));
        pages.put("admin-query-dialog", () -> {
            browser.click(".okr-searches .okr-link");
            browser.click(DIALOG + " [data-test]");
            browser.find("[data-id=test] .okr-msg");
        });
        pages.put("admin-health", () -> open(ADMIN + "health", ".okr-figure"));
        return pages;
    }

    private void open(String path, String waitFor) {
        browser.go(path);
        browser.find(waitFor);
    }
}
