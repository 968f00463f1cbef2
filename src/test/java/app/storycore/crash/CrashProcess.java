package app.storycore.crash;

import app.storycore.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One life of the studio after the other, on the same data. */
final class CrashProcess implements AutoCloseable {

    private static final int TAIL = 40;

    private final Path folder;
    private final List<String> settings;

    /** Settings that lead to its database, none for the one that the studio keeps in its data folder. */
    private final Map<String, String> database;

    private Process process;
    private int life;

    /**
     * @param folder for the data, the journal and the log
     * @param settings of the application, beside those of a child
     */
    CrashProcess(Path folder, String... settings) {
        this.folder = folder;
        this.settings = List.of(settings);
        this.database = switch (TestDatabase.underTest()) {
            case HSQLDB -> Map.of();
            case POSTGRESQL -> TestDatabase.POSTGRESQL.fresh();
        };
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    Path data() {
        return folder.resolve("data");
    }

    /** What the last life left in its database. */
    CrashDatabase database() {
        return database.isEmpty() ? CrashDatabase.in(data()) : CrashDatabase.at(database);
    }

    Path journal() {
        return folder.resolve("journal");
    }

    /**
     * Starts the next life, and gives its number.
     *
     * @param further settings of this life alone
     */
    int start(CrashLoad load, String... further) {
        life++;
        ProcessBuilder builder = new ProcessBuilder(command(load, further));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return life;
    }

    private List<String> command(CrashLoad load, String... further) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(
                List.of(java, "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
        command.add(CrashChild.class.getName());
        command.addAll(List.of("--studio.data=" + data(), "--studio.engine=crash", "--logging.level.root=warn"));
        command.addAll(List.of("--studio.generations.retry-after=50ms", "--spring.main.banner-mode=off"));
        command.addAll(List.of("--crash.journal=" + journal(), "--crash.life=" + life, "--crash.load=" + load));
        database.forEach((name, value) -> command.add("--" + name + "=" + value));
        command.addAll(settings);
        command.addAll(List.of(further));
        return command;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends this life as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /**
     * Waits until this life ends by itself.
     *
     * @return its exit code
     */
    int end(Duration atMost) throws InterruptedException {
        if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
            throw new IllegalStateException("Not done after " + atMost + ". Last words:\n" + lastWords());
        }
        return process.exitValue();
    }

    /** Its log's last lines. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException e) {
            return "(no log)";
        }
    }

    private Path log() {
        return folder.resolve("log");
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
