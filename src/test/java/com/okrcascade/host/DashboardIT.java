package com.okrcascade.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.host.dashboard.Dashboard;
import com.okrcascade.proof.Browser;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Gadgets on a dashboard, through the contract that Jira documents, in a browser. */
public class DashboardIT {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private HostOptions options;
    private Host host;
    private WebDriver browser;

    @Before
    public void start() throws IOException {
        Browser.requireOrSkip();
        options = HostOptions.forTest(folder.newFolder().toPath())
                .withJar(ExamplePlugin.jar(folder.newFolder().toPath()));
        host = Host.start(options);
        browser = Browser.chromium();
    }

    @After
    public void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (host != null) {
            host.close();
        }
    }

    @Test
    public void aGadgetIsAddedConfiguredMovedAndStillThereAfterARestart() {
        logIn();
        click("#dashboard-add");
        click("#dashboard-gadgets [data-item=count]");
        WebElement step = find(".example-step");
        step.clear();
        step.sendKeys("7");
        click(".example-save");
        find(".example-count");
        assertThat(find(".dashboard-item-frame h2").getText()).isEqualTo("Counter by 7");
        click(".host-gadget-menu summary");
        click("[data-action=right]");
        find(".host-column:nth-child(2) .example-count");
        await(ExpectedConditions.attributeToBeNotEmpty(find("#dashboard-status"), "textContent"));

        host.close();
        host = Host.start(options);
        logIn();
        assertThat(find(".host-column:nth-child(2) .example-count").getText()).isEqualTo("It's 7 here");
    }

    @Test
    public void whoHasNoDashboardSeesTheSharedOne() {
        host.dashboards()
                .share(new Dashboard(
                        "Where we are",
                        Dashboard.EMPTY
                                .with("count", 0, Map.of("step", "5", "isConfigured", "true"))
                                .gadgets()));
        logIn();
        assertThat(find("h1").getText()).isEqualTo("Where we are");
        assertThat(find(".example-count").getText()).isEqualTo("It's 5 here");
    }

    private void logIn() {
        browser.get(host.baseUrl() + "/login.jsp");
        find("#login-form-username").sendKeys("admin");
        find("#login-form-password").sendKeys("admin");
        click("#login-form-submit");
        find("#dashboard");
    }

    private void click(String selector) {
        await(ExpectedConditions.elementToBeClickable(By.cssSelector(selector))).click();
    }

    private WebElement find(String selector) {
        return await(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
    }

    private <T> T await(java.util.function.Function<WebDriver, T> condition) {
        return new WebDriverWait(browser, Duration.ofSeconds(15)).until(condition);
    }
}
