package com.okrcascade.proof;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Hears of everything that the content security policy stops, from the first line of each page on. */
public final class PolicyWatch {
    private static final String LISTENER =
            """
            window.okrViolations = [];
            document.addEventListener('securitypolicyviolation', event => window.okrViolations.push(
                event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber));
            """;

    private final ChromeDriver driver;

    private PolicyWatch(ChromeDriver driver) {
        this.driver = driver;
    }

    public static PolicyWatch over(ChromeDriver driver) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", LISTENER));
        return new PolicyWatch(driver);
    }

    /** What was stopped on the page that is open. */
    @SuppressWarnings("unchecked")
    public List<String> violations() {
        return (List<String>) driver.executeScript("return window.okrViolations");
    }
}
