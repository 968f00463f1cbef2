package app.storycore.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Finds Chrome or Chromium with its driver; installs Debian's packages when they are missing and it may. */
final class BrowserSetup {

    /** A browser and the driver that belongs to it. */
    record Installation(Path browser, Path driver) {}

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromedriver.exe");
    private static final List<Path> USUAL_PLACES = Stream.of(
                    "/usr/bin",
                    "/usr/local/bin",
                    "/snap/bin",
                    "/usr/lib/chromium",
                    "/usr/lib/chromium-browser",
                    "/opt/google/chrome",
                    "/opt/homebrew/bin",
                    "C:/Program Files/Google/Chrome/Application")
            .map(Path::of)
            .toList();
    private static final Path MAC_CHROME = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final Duration INSTALL = Duration.ofMinutes(10);

    private static final class Once {
        static final Installation FOUND =
                DebianPackages.alone(new BrowserSetup(places(), BrowserSetup::installDebianPackages)::require);
    }

    private final List<Path> places;
    private final BooleanSupplier install;

    /**
     * @param places folders looked into, in this order
     * @param install tries to install what is missing, and says whether it did
     */
    BrowserSetup(List<Path> places, BooleanSupplier install) {
        this.places = places;
        this.install = install;
    }

    /** The browser of this machine. */
    static Installation get() {
        return Once.FOUND;
    }

    Installation require() {
        return find().or(() -> install.getAsBoolean() ? find() : Optional.empty())
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chrome or Chromium and its ChromeDriver: install both (Debian, Ubuntu:"
                                + " apt-get install chromium chromium-driver) so that they are on the PATH."));
    }

    private Optional<Installation> find() {
        Optional<Path> browser =
                first(BROWSERS).or(() -> Optional.of(MAC_CHROME).filter(Files::isExecutable));
        return browser.flatMap(found -> first(DRIVERS).map(driver -> new Installation(found, driver)));
    }

    private Optional<Path> first(List<String> names) {
        return names.stream()
                .flatMap(name -> places.stream().map(place -> place.resolve(name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static List<Path> places() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> onPath = Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        return Stream.concat(onPath, USUAL_PLACES.stream()).toList();
    }

    private static boolean installDebianPackages() {
        return DebianPackages.install(INSTALL, "chromium", "chromium-driver");
    }
}
