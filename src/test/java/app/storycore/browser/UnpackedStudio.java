package app.storycore.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application, unpacked once for all servers of a build and all processes of its tests, with a cache of its
 * classes (ahead-of-time cache; class data sharing before Java 25), so that a start takes a quarter of the processor's time.
 */
final class UnpackedStudio {

    /**
     * Short runs: what a better compiler or collector would win, it does not live to see; with room, little is collected. A bench
     * of long runs names options of its own, separated by spaces.
     */
    private static final List<String> OPTIONS = List.of(System.getProperty(
                    "studio.server.options",
                    "-Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn256m -XX:MetaspaceSize=256m"
                            + " -XX:ReservedCodeCacheSize=128m")
            .split(" ", -1));

    private static final boolean AHEAD_OF_TIME = Runtime.version().feature() >= 25;
    private static final String USE = AHEAD_OF_TIME ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    private static final String MAKE = AHEAD_OF_TIME ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    private static final long PATIENCE_MINUTES = 3;

    private final Path jar;
    private final Path folder;

    private UnpackedStudio(Path jar) {
        this.jar = jar;
        this.folder = Outputs.folder("unpacked-studio");
    }

    /** The first arguments of {@code java} that start it; the application's own follow them. */
    static List<String> arguments(Path jar) {
        UnpackedStudio studio = new UnpackedStudio(jar);
        studio.makeOnce();
        return studio.start(USE);
    }

    private List<String> start(String option) {
        List<String> arguments = new ArrayList<>(OPTIONS);
        arguments.add(option + folder.resolve("classes"));
        arguments.add("-jar");
        arguments.add(folder.resolve(jar.getFileName()).toString());
        return arguments;
    }

    private void makeOnce() {
        try (FileChannel channel = FileChannel.open(
                Outputs.folder().resolve("unpacked-studio.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            Path made = folder.resolve("made-from");
            String wanted =
                    Files.getLastModifiedTime(jar) + " " + Files.size(jar) + " " + Runtime.version() + " " + OPTIONS;
            if (!Files.exists(made) || !Files.readString(made).equals(wanted)) {
                Outputs.delete(folder);
                make();
                Files.writeString(made, wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        run("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString());
        Path data = Outputs.temporaryFolder("classes");
        try {
            List<String> training = start(MAKE);
            training.addFirst("-Dspring.context.exit=onRefresh");
            training.add("--server.port=0");
            training.add("--studio.data=" + data);
            run(training.toArray(String[]::new));
        } finally {
            Outputs.delete(data);
        }
    }

    private static void run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(StudioServer.JAVA));
        command.addAll(List.of(arguments));
        Path log = Outputs.folder("browser-logs").resolve("unpacking.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("The application could not be unpacked; its words are in " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
