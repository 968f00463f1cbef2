package app.storycore.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A real browser of its own: no cookies, no history, its own downloads. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--force-prefers-reduced-motion",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--accept-lang=en-US",
            "--window-size=1400,1000");

    /** Says with every browser that it knows no protocol of that version; we use none. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final String baseUrl;
    private final Path home = Outputs.temporaryFolder("browser");
    private final ChromeDriver chrome;
    private final WebDriver driver;
    private final FrontWindow window;
    private final Tab first;
    private boolean closed;

    Browser(String baseUrl) {
        this.baseUrl = baseUrl;
        BrowserSetup.Installation installed = BrowserSetup.get();
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.driver().toFile())
                .usingAnyFreePort()
                .withLogFile(home.resolve("driver.log").toFile())
                .build();
        chrome = new ChromeDriver(service, options(installed));
        driver = DriverDecorator.chosen().decorate(chrome);
        window = new FrontWindow(driver);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofMinutes(3));
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
        return home.resolve("downloads");
    }

    /** Keeps what every tab shows, for the person who reads why a test failed. */
    void keep(String name) {
        if (closed) {
            return;
        }
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

    /** Closes all its tabs and ends it. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            driver.quit();
            Outputs.delete(home);
        }
    }

    private Tab adopt() {
        chrome.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", Script.read("/browser/recorder.js")));
        return new Tab(window, driver.getWindowHandle(), baseUrl);
    }

    private ChromeOptions options(BrowserSetup.Installation installed) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed.browser().toFile());
        options.addArguments(Stream.concat(FLAGS.stream(), Stream.of("--user-data-dir=" + home.resolve("profile")))
                .toList());
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory", downloads().toString(),
                        "download.prompt_for_download", false,
                        "credentials_enable_service", false));
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        return options;
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
