package app.storycore.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** The process of a browser, with a profile and a folder for downloads of its own. */
final class Chromium {

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
            "--disable-extensions",
            "--disable-sync",
            // no process in advance for a page that nobody opens
            "--disable-features=SpareRendererForSitePerProcess",
            "--accept-lang=en-US",
            "--window-size=1400,1000");

    /** All but the cache of what servers sent. */
    private static final String STORED = "cookies,file_systems,indexeddb,local_storage,service_workers,websql";

    /** Says with every browser that it knows no protocol of that version; we use none. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final Path home = Outputs.temporaryFolder("browser");
    private final ChromeDriver driver;

    /** Starts one. */
    Chromium() {
        BrowserSetup.Installation installed = BrowserSetup.get();
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.driver().toFile())
                .usingAnyFreePort()
                .withLogFile(home.resolve("driver.log").toFile())
                .build();
        driver = new ChromeDriver(service, options(installed));
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofMinutes(3));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Where its downloads arrive. */
    Path downloads() {
        return home.resolve("downloads");
    }

    /**
     * Makes it as if nobody had used it, but for files of the server that it need not load again: one empty tab, no cookies,
     * nothing stored, no downloads, no permissions.
     *
     * @param url of the server that was visited
     * @return whether that worked
     */
    boolean forget(String url) {
        try {
            List<String> tabs = List.copyOf(driver.getWindowHandles());
            driver.switchTo().newWindow(WindowType.TAB);
            String empty = driver.getWindowHandle();
            tabs.forEach(tab -> driver.switchTo().window(tab).close());
            driver.switchTo().window(empty);
            driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
            if (url.startsWith("http")) {
                driver.executeCdpCommand(
                        "Storage.clearDataForOrigin",
                        Map.of("origin", origin(URI.create(url)), "storageTypes", STORED));
            }
            driver.executeCdpCommand("Browser.resetPermissions", Map.of());
            driver.manage().logs().get(LogType.BROWSER);
            Outputs.delete(downloads());
            return true;
        } catch (WebDriverException broken) {
            return false;
        }
    }

    /** Closes all its tabs and ends it. */
    void quit() {
        driver.quit();
        Outputs.delete(home);
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
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
}
