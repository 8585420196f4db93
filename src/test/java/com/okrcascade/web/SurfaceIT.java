package com.okrcascade.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.okrcascade.host.Host;
import com.okrcascade.host.HostOptions;
import com.okrcascade.proof.Browser;
import com.okrcascade.proof.Client;
import com.okrcascade.proof.Eventually;
import com.okrcascade.proof.PolicyWatch;
import com.okrcascade.proof.SmallCompany;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What the pages do with an administrator's password, with the content security policy, and with whatever people type
 * anywhere: all of it is shown as the text it is.
 */
public class SurfaceIT {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String API = "/rest/okr/1.0";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern PAGE = Pattern.compile("/plugins/servlet/okr/[\\w/-]+");

    /** Markup, an attribute's end, template syntax, a spreadsheet's formula, emoji, a name that has no place to break. */
    private static final String HOSTILE =
            "<b>x</b><script>window.okrPwned=1</script>\"'><img src=x onerror=\"window.okrPwned=1\">${7*7} #set($x=1)"
                    + " =HYPERLINK(1) \ud83d\ude80 \u05e9\u05dc\u05d5\u05dd";

    private static final String SHORT = "<b>x</b><script>window.okrPwned=1</script>";

    private static Host host;
    private static Client admin;
    private static ChromeDriver driver;
    private static PolicyWatch policy;
    private static String issue;
    private static long objective;

    @BeforeClass
    public static void aCompanyWhereEverythingIsNamedByAnAttacker() throws Exception {
        Browser.requireOrSkip();
        host = Host.start(
                HostOptions.forTest(FOLDER.newFolder().toPath()).withDemo(true).withWebSudo(true));
        host.jira().setup().createUser("mallory", HOSTILE, "mallory");
        admin = Client.admin(host.baseUrl());
        SmallCompany company = SmallCompany.create(admin, LocalDate.now(ZoneOffset.UTC));
        objective = company.objective();
        typeEverywhere();
        issue = issueNamed(HOSTILE);
        driver = Browser.chromium();
        policy = PolicyWatch.over(driver);
        logIn();
    }

    @AfterClass
    public static void close() {
        if (driver != null) driver.quit();
        if (host != null) host.close();
    }

    /** The watch hears of what is stopped, else the next test could not fail. */
    @Test
    public void aScriptThatIsPutIntoAPageDoesNotRun() {
        confirmed("/plugins/servlet/okr/objectives");

        driver.executeScript(
                "const s = document.createElement('script'); s.textContent = 'window.okrPwned = 2'; document.body.append(s)");

        assertThat(policy.violations()).anySatisfy(one -> assertThat(one).startsWith("script-src"));
        assertThat(driver.<Object>executeScript("return window.okrPwned")).isNull();
    }

    @Test
    public void noPageAsksForWhatThePolicyForbidsAndNoNameIsMoreThanText() throws Exception {
        for (String page : pages()) {
            confirmed(page);
            settled();
            assertThat(policy.violations()).as(page).isEmpty();
            assertThat(driver.<Object>executeScript("return window.okrPwned"))
                    .as(page)
                    .isNull();
            assertThat(driver.findElements(By.cssSelector("img[src=x]")))
                    .as(page)
                    .isEmpty();
            assertThat(driver.getPageSource()).as(page).doesNotContain("49 #set", "okr.refusal");
        }
    }

    /** The very text: neither cut at its markup nor shown with entities. */
    @Test
    public void whatSomebodyTypedIsReadAsItWasTyped() {
        for (String page : List.of(
                "/plugins/servlet/okr/objectives",
                "/plugins/servlet/okr/objectives?objective=" + objective,
                "/plugins/servlet/okr/kpis",
                "/plugins/servlet/okr/admin/units",
                "/plugins/servlet/okr/admin/roles",
                "/browse/" + issue)) reads(page, HOSTILE);
        reads("/plugins/servlet/okr/admin/cadences", SHORT);
    }

    private static void reads(String page, String typed) {
        confirmed(page);
        new WebDriverWait(driver, PATIENCE)
                .withMessage(page)
                .until(any ->
                        driver.findElement(By.tagName("body")).getText().contains(typed) || values().contains(typed));
    }

    @Test
    public void aJiraAdministratorGivesThePasswordAgainForThePagesOfAdministration() {
        drop();
        driver.get(host.baseUrl() + "/plugins/servlet/okr/admin/units");
        assertThat(driver.getCurrentUrl()).contains("WebSudoAuthenticate.jspa");

        giving("wrong");
        assertThat(driver.findElements(By.cssSelector("[role=alert]"))).isNotEmpty();
        giving("admin");
        assertThat(driver.getCurrentUrl()).endsWith("/plugins/servlet/okr/admin/units");
        driver.get(host.baseUrl() + "/plugins/servlet/okr/admin/roles");
        assertThat(driver.getCurrentUrl()).endsWith("/plugins/servlet/okr/admin/roles");

        drop();
        driver.get(host.baseUrl() + "/plugins/servlet/okr/admin/units");
        assertThat(driver.getCurrentUrl()).contains("WebSudoAuthenticate.jspa");
        driver.get(host.baseUrl() + "/plugins/servlet/okr/objectives");
        assertThat(driver.getCurrentUrl()).as("not an admin page").endsWith("/okr/objectives");
    }

    @Test
    public void nobodyIsSentElsewhereAfterThePassword() {
        for (String away : List.of("https://evil.example/", "//evil.example/", "/\\evil.example/")) {
            drop();
            driver.get(host.baseUrl() + "/secure/admin/WebSudoAuthenticate.jspa?webSudoDestination="
                    + Client.encoded(away));
            giving("admin");
            assertThat(driver.getCurrentUrl()).isEqualTo(host.baseUrl() + "/secure/admin");
        }
    }

    /** Every page that the descriptor's menus lead to, the details of a goal, Jira's issue and the dashboard. */
    private static List<String> pages() throws Exception {
        List<String> pages = PAGE.matcher(Files.readString(Path.of("atlassian-plugin.xml"), UTF_8))
                .results()
                .map(found -> found.group())
                .distinct()
                .collect(java.util.stream.Collectors.toList());
        assertThat(pages).hasSizeGreaterThan(5);
        pages.add("/plugins/servlet/okr/kpis");
        pages.add("/plugins/servlet/okr/objectives?objective=" + objective);
        pages.add("/browse/" + issue);
        pages.add("/secure/Dashboard.jspa");
        return pages;
    }

    private static void typeEverywhere() {
        long unit = created("/units", Map.of("name", HOSTILE, "kind", "TEAM", "parentId", 1));
        long period = admin.get(API + "/objectives/" + objective)
                .body()
                .get("periodId")
                .asLong();
        long goal = created(
                "/objectives",
                Map.of(
                        "title",
                        HOSTILE,
                        "description",
                        HOSTILE,
                        "unitId",
                        unit,
                        "periodId",
                        period,
                        "parentId",
                        objective,
                        "ownerKey",
                        "mallory"));
        long keyResult = created(
                "/key-results",
                Map.of(
                        "objectiveId",
                        goal,
                        "title",
                        HOSTILE,
                        "unitOfMeasure",
                        "<i>$x</i>",
                        "unitKind",
                        "COUNT",
                        "baseline",
                        "0",
                        "target",
                        "10",
                        "ownerKey",
                        "mallory"));
        created("/key-results/" + keyResult + "/check-ins", Map.of("value", "3", "confidence", 5, "note", HOSTILE));
        created(
                "/kpis",
                Map.of(
                        "name",
                        HOSTILE,
                        "unitId",
                        unit,
                        "unitOfMeasure",
                        "<i>$x</i>",
                        "unitKind",
                        "COUNT",
                        "direction",
                        "UP",
                        "target",
                        "100",
                        "frequency",
                        "MONTH",
                        "aggregation",
                        "LAST"));
        created(
                "/roles",
                Map.of(
                        "name",
                        HOSTILE,
                        "unitId",
                        unit,
                        "permissions",
                        List.of("VIEW"),
                        "assignment",
                        "LEAD",
                        "members",
                        List.of(Map.of("type", "USER", "value", "mallory"))));
        renameTheYears();
    }

    private static void renameTheYears() {
        for (JsonNode cadence : admin.get(API + "/cadences").body().get("values")) {
            if (!cadence.get("unit").asText().equals("QUARTER")) continue;
            var renamed = (com.fasterxml.jackson.databind.node.ObjectNode) cadence.deepCopy();
            renamed.put("name", SHORT);
            Client.Answer answer =
                    admin.put(API + "/cadences/" + cadence.get("id").asLong(), renamed.toString());
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }

    private static long created(String path, Map<String, Object> body) {
        return admin.created(
                        API + path,
                        new com.fasterxml.jackson.databind.ObjectMapper()
                                .valueToTree(body)
                                .toString())
                .id();
    }

    private static String issueNamed(String summary) {
        var fields = JsonNodeFactory.instance.objectNode();
        fields.putObject("project").put("key", "SALES");
        fields.putObject("issuetype").put("name", "Deal");
        fields.put("summary", summary);
        return admin.created(
                        "/rest/api/2/issue",
                        JsonNodeFactory.instance
                                .objectNode()
                                .set("fields", fields)
                                .toString())
                .body()
                .get("key")
                .asText();
    }

    private static void logIn() {
        driver.get(host.baseUrl() + "/login.jsp");
        driver.findElement(By.id("login-form-username")).sendKeys("admin");
        driver.findElement(By.id("login-form-password")).sendKeys("admin");
        driver.findElement(By.id("login-form-submit")).click();
        Eventually.holds(() -> assertThat(driver.getCurrentUrl()).contains("Dashboard"));
    }

    /** Opens a page, with the password given where it is asked for. */
    private static void confirmed(String page) {
        driver.get(host.baseUrl() + page);
        if (driver.getCurrentUrl().contains("WebSudoAuthenticate")) giving("admin");
    }

    private static void giving(String password) {
        WebElement field = driver.findElement(By.name("webSudoPassword"));
        field.sendKeys(password);
        field.submit();
        new WebDriverWait(driver, PATIENCE)
                .until(any -> !driver.getCurrentUrl().contains("WebSudoAuthenticate")
                        || !driver.findElements(By.cssSelector("[role=alert]")).isEmpty());
    }

    private static void drop() {
        confirmed("/secure/admin");
        driver.findElement(By.id("websudo-drop")).click();
        new WebDriverWait(driver, PATIENCE).until(any -> driver.getCurrentUrl().contains("Dashboard"));
    }

    /** Until the page shows no more that it is busy. */
    private static void settled() {
        new WebDriverWait(driver, PATIENCE)
                .until(any -> driver.executeScript(
                                "return document.readyState === 'complete' && !document.querySelector('[aria-busy=true]')")
                        == Boolean.TRUE);
    }

    private static List<String> values() {
        return driver.findElements(By.cssSelector("input, textarea")).stream()
                .map(one -> String.valueOf(one.getAttribute("value")))
                .toList();
    }
}
