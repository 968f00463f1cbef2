package app.storycore.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A real browser of its own: no cookies, no history, its own downloads. */
final class Browser implements AutoCloseable {

    private final String baseUrl;
    private final Chromium process = ChromiumPool.take();
    private final ChromeDriver chrome = process.driver();
    private final WebDriver driver;
    private final FrontWindow window;
    private final Tab first;
    private boolean closed;
    private boolean kept;

    Browser(String baseUrl) {
        this.baseUrl = baseUrl;
        driver = DriverDecorator.chosen().decorate(chrome);
        window = new FrontWindow(driver);
        first = adopt();
    }

    /** The tab it was opened with. */
    Tab tab() {
        return first;
    }

    /** A further tab, with the same login. */
    Tab newTab() {
        driver.switchTo().newWindow(WindowType.TAB);
        window.isLeft();
        return adopt();
    }

    /** What the scenarios drive it with. */
    WebDriver driver() {
        return driver;
    }

    /** Has the pages laid out for a screen of this size in CSS pixels, as if it were such a device. */
    void resize(Dimension size) {
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.getWidth(), "height", size.getHeight(), "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the tab in front shows, as PNG. */
    byte[] picture() {
        return chrome.getScreenshotAs(OutputType.BYTES);
    }

    /** Where its downloads arrive. */
    Path downloads() {
        return process.downloads();
    }

    /** Keeps what every tab shows, for the person who reads why a test failed. */
    void keep(String name) {
        if (closed) {
            return;
        }
        kept = true;
        Path folder = Outputs.folder("browser-failures");
        window.isLeft();
        try {
            int number = 0;
            for (String handle : driver.getWindowHandles()) {
                driver.switchTo().window(handle);
                String file = name + "-tab" + ++number;
                Files.write(folder.resolve(file + ".png"), chrome.getScreenshotAs(OutputType.BYTES));
                Files.writeString(folder.resolve(file + ".html"), driver.getPageSource());
                Files.writeString(
                        folder.resolve(file + ".txt"),
                        driver.getCurrentUrl() + "\n" + chrome.executeScript("return document.body?.innerText ?? ''")
                                + "\n" + chrome.executeScript("return JSON.stringify(window.recorderNotes)"));
            }
        } catch (IOException | WebDriverException e) {
            System.err.println("Could not keep what the browser shows: " + e.getMessage());
        }
    }

    /** Closes all its tabs and forgets everything; one in which a test failed is ended. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (kept) {
            process.quit();
        } else {
            ChromiumPool.giveBack(process, baseUrl);
        }
    }

    private Tab adopt() {
        chrome.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", Script.read("/browser/recorder.js")));
        return new Tab(window, driver.getWindowHandle(), baseUrl);
    }

    /** What its pages wanted to do and their content security policy did not let them, as the console says it. */
    List<String> policyViolations() {
        return closed
                ? List.of()
                : chrome.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(LogEntry::getMessage)
                        .filter(message -> message.contains("Content Security Policy"))
                        .toList();
    }
}
