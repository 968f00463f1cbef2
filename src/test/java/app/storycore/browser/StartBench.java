package app.storycore.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Time from the start of a process to its first page, in turn with an application of Vaadin and Spring Boot that has one
 * label. Run with {@code -Pbench -Dit.test=StartBench}; {@code -Dbench.starts=9} for more rounds.
 */
@Tag("bench")
class StartBench {

    private static final int STARTS = Integer.getInteger("bench.starts", 5);

    @TempDir
    private Path folder;

    /** How it is started. */
    private enum Way {
        BARE("bare jar"),
        FIRST("jar, first start"),
        AGAIN("jar, on its data"),
        BARE_UNPACKED("bare, unpacked"),
        UNPACKED("unpacked"),
        BARE_CACHED("bare, unpacked, with the cache of the JDK"),
        CACHED("unpacked, with the cache of the JDK");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    /** Wall time, and time of processors, which other work on the machine lengthens less. */
    private record Start(double seconds, double processor) {}

    @Test
    void first_page_beside_a_bare_application() throws Exception {
        Path jar = Path.of(System.getProperty("studio.jar", "target/storycore-studio.jar"));
        Path bare = BareJar.of(jar, folder.resolve("bare.jar"));
        Map<Way, List<String>> ways = ways(jar, bare);
        Map<Way, List<Start>> starts = new EnumMap<>(Way.class);
        for (int round = 0; round <= STARTS; round++) {
            for (Way way : Way.values()) {
                Path data = way == Way.FIRST ? folder.resolve("first-" + round) : folder.resolve("data");
                Start start = start(ways.get(way), data, way == Way.CACHED || way == Way.BARE_CACHED);
                if (round > 0) { // the first fills the system's file cache
                    starts.computeIfAbsent(way, any -> new ArrayList<>()).add(start);
                }
            }
        }
        report(starts, Way.BARE, Way.FIRST);
        report(starts, Way.BARE, Way.AGAIN);
        report(starts, Way.BARE_UNPACKED, Way.UNPACKED);
        report(starts, Way.BARE_CACHED, Way.CACHED);
        report(starts, Way.BARE, Way.CACHED);
    }

    private Map<Way, List<String>> ways(Path jar, Path bare) throws Exception {
        Map<Way, List<String>> ways = new EnumMap<>(Way.class);
        ways.put(Way.BARE, List.of("-jar", bare.toString()));
        ways.put(Way.FIRST, List.of("-jar", jar.toString()));
        ways.put(Way.AGAIN, List.of("-jar", jar.toString()));
        ways.put(Way.BARE_UNPACKED, List.of("-jar", unpacked(bare, "bare")));
        ways.put(Way.UNPACKED, List.of("-jar", unpacked(jar, "studio")));
        ways.put(Way.BARE_CACHED, cached(ways.get(Way.BARE_UNPACKED), "bare-classes"));
        ways.put(Way.CACHED, cached(ways.get(Way.UNPACKED), "classes"));
        return ways;
    }

    private String unpacked(Path jar, String name) throws Exception {
        Path target = folder.resolve(name);
        run(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", target.toString()));
        return target.resolve(jar.getFileName()).toString();
    }

    /** As the image has it: written when a process ends, used from then on. */
    private List<String> cached(List<String> start, String name) throws Exception {
        List<String> cached = new ArrayList<>(
                List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve(name)));
        cached.addAll(start);
        start(cached, folder.resolve("data"), true);
        return cached;
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        Process process = begin(arguments);
        if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("A jar could not be unpacked");
        }
    }

    private static Process begin(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(StudioServer.JAVA));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Outputs.folder("browser-logs").resolve("starts.log").toFile()))
                .start();
    }

    private static Start start(List<String> way, Path data, boolean inOrder) throws Exception {
        Files.createDirectories(data);
        int port = StudioServer.freePort();
        List<String> arguments = new ArrayList<>(way);
        arguments.add("--server.port=" + port);
        arguments.add("--studio.data=" + data.resolve("studio"));
        long begun = System.nanoTime();
        Process process = begin(arguments);
        try {
            StudioServer.awaitFirstPage("http://localhost:" + port);
            double seconds = (System.nanoTime() - begun) / 1e9;
            Duration processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
            return new Start(seconds, processor.toMillis() / 1e3);
        } finally {
            end(process, inOrder);
        }
    }

    private static void end(Process process, boolean inOrder) throws InterruptedException {
        if (inOrder) {
            process.destroy();
        } else {
            process.destroyForcibly();
        }
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }

    private static void report(Map<Way, List<Start>> starts, Way baseline, Way way) {
        Start of = median(starts.get(baseline));
        Start ours = median(starts.get(way));
        Figures.print(
                way.words + " beside " + baseline.words,
                String.format(
                        Locale.ROOT,
                        "%.1f beside %.1f s, %.2f times; of processors %.1f beside %.1f s, %.2f times",
                        ours.seconds(),
                        of.seconds(),
                        ours.seconds() / of.seconds(),
                        ours.processor(),
                        of.processor(),
                        ours.processor() / of.processor()));
    }

    private static Start median(List<Start> starts) {
        int middle = starts.size() / 2;
        return new Start(
                starts.stream().mapToDouble(Start::seconds).sorted().toArray()[middle],
                starts.stream().mapToDouble(Start::processor).sorted().toArray()[middle]);
    }
}
