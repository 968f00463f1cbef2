package app.storycore.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** HAProxy itself, with the very configuration that operators are given. */
final class HaProxy implements Proxy {

    private static final Path CONFIGURATION = Path.of("src/deploy/haproxy/haproxy.cfg");
    private static final Duration INSTALL = Duration.ofMinutes(2);

    private final Path program;
    private final List<Integer> ports;
    private final int port = StudioServer.freePort();
    private final Path log;
    private Process process;

    /**
     * @param program its file
     * @param ports of the nodes on this machine
     * @param name of its log file
     */
    HaProxy(Path program, List<Integer> ports, String name) {
        this.program = program;
        this.ports = ports;
        log = Outputs.folder("browser-logs").resolve(name + "-proxy.log");
        log.toFile().delete();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        process = begin();
    }

    /** The program of this machine, which is installed where it may be. */
    static Optional<Path> program() {
        return DebianPackages.alone(
                () -> find().or(() -> DebianPackages.install(INSTALL, "haproxy") ? find() : Optional.empty()));
    }

    private static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Arrays.stream(path.split(File.pathSeparator, -1)).filter(folder -> !folder.isBlank()),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, "haproxy"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Process begin() {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "-f", CONFIGURATION.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("STUDIO_BIND", "127.0.0.1:" + port);
        for (int i = 0; i < ports.size(); i++) {
            builder.environment().put("STUDIO_NODE_" + (i + 1), "127.0.0.1:" + ports.get(i));
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public String cookieOf(int node) {
        return "node-" + (node + 1);
    }

    /** Ends it and all its connections, until {@link #start}. */
    void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it anew at the same address. */
    void start() {
        process = begin();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
