package app.storycore.delivery.video;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The {@code ffmpeg} program: found, asked what it can, and run, once for each processor at the most. */
public final class Ffmpeg {

    private static final Semaphore PROCESSES =
            new Semaphore(Runtime.getRuntime().availableProcessors());

    private static final Pattern VERSION = Pattern.compile("^ffmpeg version (\\S+)", Pattern.MULTILINE);
    private static final Duration TO_START = Duration.ofMinutes(1);
    private static final Duration FOR_A_PICTURE = Duration.ofMillis(500);
    private static final int LONGEST_MESSAGE = 500;

    private final FfmpegProgram program;
    private @Nullable Known known;

    private record Known(String path, @Nullable String version, VideoEncoder encoder) {}

    /** @param program a path or a name on the PATH; blank for the program that comes with us */
    public Ffmpeg(String program) {
        this.program = program.isBlank() ? new BundledFfmpeg() : () -> program.strip();
    }

    /** What hands pictures to a run, on the thread that started it. */
    @FunctionalInterface
    interface Source {
        void feed(PictureFeed feed) throws IOException;
    }

    /** Whether it makes films; unpacks and asks it once. */
    FilmProgram look() {
        try {
            Known found = known();
            return new FilmProgram.Ready(
                    found.path(), found.version(), found.encoder().id());
        } catch (FilmException e) {
            return e.missing();
        } catch (IOException e) {
            return new FilmProgram.Missing(FilmProblem.FAILED, List.of("ffmpeg", String.valueOf(e.getMessage())));
        }
    }

    VideoEncoder encoder() throws IOException {
        return known().encoder();
    }

    /**
     * Runs it to its end, or stops it: after a while, or when this thread is interrupted.
     *
     * @param arguments the last of which names the file to be written
     * @param pictures how many it works on, which say how long it may take
     * @throws FilmException when it is missing or fails
     */
    void run(List<String> arguments, long pictures, Source source) throws IOException {
        List<String> all = Stream.concat(Stream.of("-hide_banner", "-v", "error", "-nostdin", "-y"), arguments.stream())
                .toList();
        run(known().path(), all, TO_START.plus(FOR_A_PICTURE.multipliedBy(pictures)), source);
    }

    /**
     * What it has said of its inputs, and whether it came to their end.
     *
     * @param code 0 when it did
     */
    record Told(int code, String output) {}

    /**
     * Runs it to its end, as the other, whatever that is.
     *
     * @param longest after which it is stopped
     */
    Told tell(List<String> arguments, Duration longest) throws IOException {
        List<String> all = Stream.concat(Stream.of("-hide_banner", "-nostats", "-nostdin", "-y"), arguments.stream())
                .toList();
        return told(known().path(), all, longest, feed -> {});
    }

    private synchronized Known known() throws IOException {
        String path = program.path();
        if (known == null || !known.path().equals(path)) {
            String printed = run(path, List.of("-encoders"), TO_START, feed -> {});
            VideoEncoder encoder =
                    VideoEncoder.in(printed).orElseThrow(() -> new FilmException(FilmProblem.NO_ENCODER, path));
            known = new Known(path, version(printed), encoder);
        }
        return known;
    }

    /** The program begins with it: "ffmpeg version 8.0.1 Copyright ...". */
    private static @Nullable String version(String printed) {
        Matcher matcher = VERSION.matcher(printed);
        return matcher.find() ? matcher.group(1) : null;
    }

    private String run(String path, List<String> arguments, Duration longest, Source source) throws IOException {
        Told told = told(path, arguments, longest, source);
        if (told.code() != 0) {
            throw failure(path, told.output(), " (" + told.code() + ")");
        }
        return told.output();
    }

    private Told told(String path, List<String> arguments, Duration longest, Source source) throws IOException {
        List<String> command =
                Stream.concat(Stream.of(path), arguments.stream()).toList();
        acquire();
        try (ChildProcess process = start(command, program.environment(), longest)) {
            feed(source, process.input());
            int code = process.await();
            return new Told(code, process.output());
        } finally {
            PROCESSES.release();
        }
    }

    private static void acquire() throws InterruptedIOException {
        try {
            PROCESSES.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted before a film was made");
        }
    }

    private static ChildProcess start(List<String> command, Map<String, String> environment, Duration longest)
            throws FilmException {
        try {
            return ChildProcess.start(command, environment, longest);
        } catch (IOException e) {
            FilmException failure = failure(command.getFirst(), String.valueOf(e.getMessage()), "");
            failure.initCause(e);
            throw failure;
        }
    }

    /** A program that takes no more pictures has ended, and its exit code says why. */
    private static void feed(Source source, OutputStream input) throws InterruptedIOException {
        try (input) {
            source.feed(new PictureFeed(input));
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException closed) {
            return;
        }
    }

    private static FilmException failure(String path, String output, String code) {
        String last = output.strip();
        last = last.substring(Math.max(0, last.length() - LONGEST_MESSAGE));
        return new FilmException(FilmProblem.FAILED, path, (last.isEmpty() ? "–" : last) + code);
    }
}
