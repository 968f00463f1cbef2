package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The packaged application in its own process, on a free port and a data folder of its own. */
final class StudioServer implements AfterAllCallback {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Pattern FAULT = Pattern.compile("Incident|Exception");
    private static final int SMALL = 320;

    private static final String PREFIX = "--server.servlet.context-path=";
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final long STOP_SECONDS = 60;
    private static final int TAIL = 60;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final int port = freePort();
    private final List<String> arguments;
    private final Path data = Outputs.temporaryFolder("data");
    private final Path system = Outputs.temporaryFolder("system");
    private final Path log;
    private boolean packaged;
    private List<String> pictures = List.of();
    private Duration rest = Duration.ZERO;
    private @Nullable Process process;

    /**
     * One whose pictures are small, for all that is not about pictures: a generation takes a tenth of the time.
     *
     * @param name of its log file
     * @param arguments further ones of the application
     */
    StudioServer(String name, String... arguments) {
        this.arguments = List.of(arguments);
        this.log = Outputs.folder("browser-logs").resolve(name + ".log");
        log.toFile().delete();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        pictures(SMALL, SMALL);
    }

    /** Starts it as a newcomer does, by {@code java -jar} and with pictures of the usual size. */
    StudioServer packaged() {
        packaged = true;
        pictures = List.of();
        return this;
    }

    /** Gives it pictures of these widths in pixels. */
    StudioServer pictures(int panelWidth, int deliveryWidth) {
        pictures = List.of(
                "--studio.pictures.panel-width=" + panelWidth, "--studio.pictures.delivery-width=" + deliveryWidth);
        return this;
    }

    /**
     * Lets its generations rest before each shot, for scenarios that do something meanwhile: what draws all the time
     * would take the processors from the browsers.
     */
    StudioServer rest(Duration before) {
        rest = before;
        return this;
    }

    String url() {
        return "http://localhost:" + port + prefix();
    }

    int port() {
        return port;
    }

    private String prefix() {
        return arguments.stream()
                .filter(argument -> argument.startsWith(PREFIX))
                .map(argument -> argument.substring(PREFIX.length()))
                .findFirst()
                .orElse("");
    }

    /** The folder of the database and the files. */
    Path data() {
        return data;
    }

    boolean isRunning() {
        Process running = process;
        return running != null && running.isAlive();
    }

    /** The lines of its log that name an incident or an exception, each with the lines around it that explain it. */
    List<String> loggedFaults() {
        try {
            List<String> lines = Files.readAllLines(log);
            return IntStream.range(0, lines.size())
                    .filter(line -> FAULT.matcher(lines.get(line)).find())
                    .mapToObj(line ->
                            String.join("\n", lines.subList(Math.max(line - 1, 0), Math.min(line + 12, lines.size()))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of its log with these words. */
    List<String> logged(String words) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(words)).toList();
        }
    }

    /** How many files it has stored: a sign of work that needs no browser. */
    long storedFiles() {
        try (Stream<Path> files = Files.walk(data.resolve("files"))) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts it, the first time or again on the same data and port, and waits for its first page.
     *
     * @return how long that took
     */
    Duration start() {
        long before = System.nanoTime();
        begin();
        awaitFirstPage();
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** Starts it without waiting. */
    void begin() {
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the first page of one that was begun. */
    void awaitFirstPage() {
        try {
            awaitFirstPage(this::answers);
        } catch (RuntimeException failed) {
            kill();
            throw new IllegalStateException("The server did not start. Its last words:\n" + lastWords(), failed);
        }
    }

    /** Waits for the first page at an address of somebody who passes requests on to a server. */
    static void awaitFirstPage(String url) {
        awaitFirstPage(() -> answers(url));
    }

    private static void awaitFirstPage(Callable<Boolean> answer) {
        await("the first page")
                .atMost(START)
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL)
                .until(answer);
    }

    /** The number of its process, by which the name of its node is known. */
    long pid() {
        Process running = process;
        if (running == null) {
            throw new IllegalStateException("The server was not started");
        }
        return running.pid();
    }

    /** Ends it as an operator does, and waits for its end. */
    void stop() {
        Process running = process;
        if (running != null) {
            running.destroy();
            waitForEnd(running);
        }
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            waitForEnd(running);
        }
    }

    /** Stops it in the middle of whatever it does, until {@link #thaw}. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            waitForEnd(new ProcessBuilder("kill", "-" + name, String.valueOf(pid())).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        kill();
        try {
            assertThat(system)
                    .as("the system's folder for temporary files, in which nobody would look for ours")
                    .isEmptyDirectory();
        } finally {
            Outputs.delete(data);
            Outputs.delete(system);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        Path jar = Path.of(System.getProperty("studio.jar", "target/storycore-studio.jar"));
        command.add(JAVA);
        command.add("-Djava.io.tmpdir=" + system);
        command.addAll(packaged ? List.of("-Xmx1g", "-jar", jar.toString()) : UnpackedStudio.arguments(jar));
        command.add("--server.port=" + port);
        command.add("--studio.data=" + data);
        command.add("--studio.generations.rest=" + rest);
        command.addAll(pictures);
        command.addAll(arguments);
        return command;
    }

    /** Whether it answers with a page. */
    boolean answers() throws InterruptedException {
        Process running = process;
        if (running == null || !running.isAlive()) {
            throw new IllegalStateException("The server ended while it was starting");
        }
        return answers(url());
    }

    private static boolean answers(String url) throws InterruptedException {
        HttpRequest login = HttpRequest.newBuilder(URI.create(url + "/login"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return HTTP.send(login, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void waitForEnd(Process running) {
        try {
            if (!running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly();
                throw new IllegalStateException("The server did not stop within " + STOP_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException e) {
            return "(no log at " + log + ")";
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
