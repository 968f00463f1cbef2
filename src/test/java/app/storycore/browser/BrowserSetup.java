package app.storycore.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
    private static final long INSTALL_MINUTES = 10;

    private static final class Once {
        static final Installation FOUND = alone(new BrowserSetup(places(), BrowserSetup::installDebianPackages));
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

    /** One process at a time; who waited finds what another one has installed. */
    private static Installation alone(BrowserSetup setup) {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "storycore-browser-setup.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            return setup.require();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean installDebianPackages() {
        Path aptGet = Path.of("/usr/bin/apt-get");
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(aptGet)) {
            return false;
        }
        try {
            Path log = Outputs.folder().resolve("browser-setup.log");
            System.out.println("No browser is here: installing chromium and chromium-driver, see " + log);
            run(log, aptGet.toString(), "update");
            run(log, aptGet.toString(), "install", "-y", "--no-install-recommends", "chromium", "chromium-driver");
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A failure is in the log; whether it mattered shows in what is found afterwards. */
    private static void run(Path log, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        try {
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
