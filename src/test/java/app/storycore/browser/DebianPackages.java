package app.storycore.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Packages of Debian and Ubuntu that tests may install: as root, where {@code apt-get} is. */
final class DebianPackages {

    private DebianPackages() {}

    /**
     * Installs them, and writes what {@code apt-get} says into a log of the build.
     *
     * @param limit after which it is given up
     * @return whether it was tried; what came of it shows in what is found afterwards
     */
    static boolean install(Duration limit, String... packages) {
        Path aptGet = Path.of("/usr/bin/apt-get");
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(aptGet)) {
            return false;
        }
        Path log = Outputs.folder().resolve("debian-packages.log");
        System.out.println("Installing " + String.join(", ", packages) + ", see " + log);
        long end = System.nanoTime() + limit.toNanos();
        List<String> install = new ArrayList<>(List.of(aptGet.toString(), "install", "-y", "--no-install-recommends"));
        install.addAll(List.of(packages));
        run(log, end, List.of(aptGet.toString(), "update"));
        run(log, end, install);
        return true;
    }

    /** One process of the build at a time; who waited finds what another one has installed. */
    static <T> T alone(Supplier<T> work) {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "storycore-browser-setup.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path log, long end, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
