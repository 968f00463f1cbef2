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
 * The packaged application, unpacked once for all servers of a build and all processes of its tests, with an archive of
 * its loaded classes (class data sharing), so that a start takes a third of the time and of the processor.
 */
final class UnpackedStudio {

    /** Short runs: what a better compiler or collector would win, it does not live to see. */
    private static final List<String> SHORT_RUN = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

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
        return studio.start("-XX:SharedArchiveFile=");
    }

    private List<String> start(String archive) {
        List<String> arguments = new ArrayList<>(SHORT_RUN);
        arguments.add(archive + folder.resolve("classes.jsa"));
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
            String wanted = Files.getLastModifiedTime(jar) + " " + Files.size(jar) + " " + Runtime.version();
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
            List<String> training = start("-XX:ArchiveClassesAtExit=");
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
