package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A person in front of a browser. Where no Chromium is found the test is skipped and says so, unless
 * {@code -Dokr.browser=required}, as in CI, where none may be skipped.
 */
public final class Browser implements AutoCloseable {
    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Dimension SIZE = new Dimension(1280, 1100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String AXE = axe();

    private final ChromeDriver driver;
    private final String baseUrl;

    private Browser(ChromeDriver driver, String baseUrl) {
        this.driver = driver;
        this.baseUrl = baseUrl;
    }

    /** Skips the test that calls it where no browser is found, or fails it where one is required. */
    public static void requireOrSkip() {
        boolean there = CHROMIUM.canExecute() && DRIVER.canExecute();
        if ("required".equals(System.getProperty("okr.browser")))
            assertThat(there).as("Chromium and its driver are installed").isTrue();
        if (!there) System.out.println("No Chromium here, so no browser test: install chromium and chromium-driver");
        assumeTrue("Chromium is installed", there);
    }

    public static Browser open(String baseUrl) {
        return new Browser(chromium(), baseUrl);
    }

    /** A bare Chromium without a window on any screen, for tests that drive it themselves. */
    public static ChromeDriver chromium() {
        requireOrSkip();
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(),
                new ChromeOptions()
                        .setBinary(CHROMIUM)
                        .addArguments(
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--no-first-run"));
        driver.manage().window().setSize(SIZE);
        return driver;
    }

    public void logIn(String name) {
        driver.get(baseUrl + "/login.jsp");
        type("#login-form-username", name);
        type("#login-form-password", name);
        click("#login-form-submit");
        find("#dashboard");
    }

    public void go(String path) {
        driver.get(baseUrl + path);
    }

    public void click(String selector) {
        until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector))).click();
    }

    public void type(String selector, String text) {
        WebElement field = until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector)));
        field.clear();
        field.sendKeys(text);
    }

    public void choose(String selector, String value) {
        new Select(find(selector)).selectByValue(value);
    }

    public void chooseText(String selector, String text) {
        new Select(find(selector)).selectByVisibleText(text);
    }

    /** Pressed where the focus is. */
    public void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    public void selectAll() {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .perform();
    }

    public boolean isFocused(String selector) {
        return (Boolean) driver.executeScript("return document.activeElement.matches(arguments[0])", selector);
    }

    public WebElement find(String selector) {
        return until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** The selector of the field that a label of a part of the page belongs to. */
    public String labelled(String part, String label) {
        By labels = By.cssSelector(part + " label[for]");
        return until(driver -> driver.findElements(labels).stream()
                .filter(one -> one.getText().equals(label))
                .map(one -> "#" + one.getAttribute("for"))
                .findFirst()
                .orElse(null));
    }

    public void gone(String selector) {
        until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** Waits until a part of the page shows a text, without loading the page again. */
    public void sees(String selector, String text) {
        until(driver -> textOf(selector).contains(text) ? true : null);
    }

    public void seesNot(String selector, String text) {
        until(driver -> textOf(selector).contains(text) ? null : true);
    }

    public String textOf(String selector) {
        try {
            return driver.findElements(By.cssSelector(selector)).stream()
                    .map(WebElement::getText)
                    .reduce("", (one, other) -> one + "\n" + other)
                    .replace('\u00a0', ' ')
                    .replace('\u2212', '-');
        } catch (StaleElementReferenceException drawnAnew) {
            return "";
        }
    }

    /** A window of its own, beside the others: a page in a hidden tab would rest. */
    public String window(String path) {
        driver.switchTo().newWindow(WindowType.WINDOW);
        driver.manage().window().setSize(SIZE);
        go(path);
        return driver.getWindowHandle();
    }

    public String here() {
        return driver.getWindowHandle();
    }

    public void to(String window) {
        driver.switchTo().window(window);
    }

    /** What the person chooses in the menu behind their picture. */
    public void prefer(String what, String value) {
        go("/secure/Dashboard.jspa");
        WebElement button = driver.findElement(By.cssSelector("button[name=%s][value=%s]".formatted(what, value)));
        driver.executeScript("arguments[0].click()", button);
        until(driver -> driver.findElements(
                                By.cssSelector("button[name=%s][value=%s][aria-pressed=true]".formatted(what, value)))
                        .isEmpty()
                ? null
                : true);
    }

    /** As wide as a page may be for a reader; a window of a desktop is never narrower than 500 px. */
    public void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", SIZE.height, "deviceScaleFactor", 1, "mobile", false));
    }

    public boolean scrollsSideways() {
        return (Boolean) driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    /** What axe-core finds wrong with the page as it is, each with the first elements that are. */
    @SuppressWarnings("unchecked")
    public List<String> violations() {
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ['violations'] }).then(
                    result => done(result.violations.map(one => one.id + ': '
                        + one.nodes.slice(0, 4).map(node => node.html.slice(0, 200) + ' '
                        + node.any.concat(node.all).map(check => check.message).join('; ')).join(' | '))),
                    error => done(['axe failed: ' + error]));""");
        return (List<String>) found;
    }

    /** What the console of the browser complains of. */
    public List<String> problems() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kept beside the test's report, to be looked at. */
    public void picture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }
}
