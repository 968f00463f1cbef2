package app.storycore.delivery.video;

import app.storycore.base.TemporaryFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program beside this one, with low priority and a time-out. It is killed when it is closed and when this
 * process ends; when this process is killed, its input ends, and it has no more to do.
 */
final class ChildProcess implements AutoCloseable {

    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final int LONGEST_OUTPUT = 4 << 20;
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    private final Process process;
    private final Path log;
    private final Future<?> limit;

    private ChildProcess(Process process, Path log, Duration longest) {
        this.process = process;
        this.log = log;
        this.limit = process.onExit()
                .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((ended, late) -> process.destroyForcibly());
    }

    /** @throws IOException if the program cannot be started */
    static ChildProcess start(List<String> command, Map<String, String> environment, Duration longest)
            throws IOException {
        List<String> all = new ArrayList<>(Files.isExecutable(NICE) ? List.of(NICE.toString(), "-n", "10") : List.of());
        all.addAll(command);
        Path log = TemporaryFiles.create("program", ".log");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().remove("FFREPORT"); // would write a report into the working folder
            Process process = builder.start();
            RUNNING.add(process);
            return new ChildProcess(process, log, longest);
        } catch (IOException e) {
            Files.deleteIfExists(log);
            throw e;
        }
    }

    OutputStream input() {
        return process.getOutputStream();
    }

    /** Its exit code. */
    int await() throws InterruptedIOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while a program ran");
        }
    }

    /** What it has printed, up to a bound. */
    String output() throws IOException {
        try (InputStream printed = Files.newInputStream(log)) {
            return new String(printed.readNBytes(LONGEST_OUTPUT), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        limit.cancel(false);
        process.destroyForcibly();
        process.onExit().join();
        RUNNING.remove(process);
        Files.deleteIfExists(log);
    }
}
