package app.storycore.delivery.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The film program that comes with the studio. The libraries it needs of the machine are installed when they are missing
 * and that is possible, as the browser is.
 */
public final class BundledFilms {

    private static final Path APT_GET = Path.of("/usr/bin/apt-get");
    private static final String[] LIBRARIES = {"libasound2", "libpulse0", "libxcb1", "libxcb-shm0"};

    private static final class Once {
        static final Ffmpeg READY = ready(new Ffmpeg(""));
    }

    private BundledFilms() {}

    public static Ffmpeg ffmpeg() {
        return Once.READY;
    }

    private static Ffmpeg ready(Ffmpeg bundled) {
        boolean mayInstall = "root".equals(System.getProperty("user.name")) && Files.isExecutable(APT_GET);
        if (mayInstall && lacksLibrary(bundled)) {
            Path lock = Path.of(System.getProperty("java.io.tmpdir"), "storycore-film-setup.lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (held.isValid() && lacksLibrary(bundled)) {
                    System.out.println("Libraries of the film program are missing: installing them");
                    run("update");
                    run("install", "-y", "--no-install-recommends");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bundled;
    }

    private static boolean lacksLibrary(Ffmpeg bundled) {
        return bundled.problem().filter(why -> why.contains("shared libraries")).isPresent();
    }

    /** A failure shows in what the program says afterwards. */
    private static void run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(APT_GET.toString()));
        command.addAll(List.of(arguments));
        if (arguments[0].equals("install")) {
            command.addAll(List.of(LIBRARIES));
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
