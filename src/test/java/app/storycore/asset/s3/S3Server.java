package app.storycore.asset.s3;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;

/**
 * An S3 server as a process of its own, which keeps everything in its memory: started at the first use on a free port of
 * this machine, and stopped after the last application context.
 */
public final class S3Server {

    private static final Path JAR = Path.of("target/s3-server/s3proxy.jar");
    private static final Pattern STARTED = Pattern.compile("Started ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");
    private static final String USER = "studio";
    private static final String PASSWORD = "open sesame";

    private final URI address;
    private final AtomicInteger buckets = new AtomicInteger();

    private S3Server(URI address) {
        this.address = address;
    }

    /** The server, which the first caller waits for. From then on its credentials are in this process's environment. */
    public static S3Server running() {
        return Holder.SERVER;
    }

    /** Makes an empty bucket. */
    S3Properties createBucket() {
        S3Properties place = place("bucket-" + buckets.incrementAndGet());
        try (var client = S3Clients.connect(place, null)) {
            client.createBucket(request -> request.bucket(place.bucket()));
        }
        return place;
    }

    /** Makes a store in a bucket of its own. */
    public S3FileStore createStore() throws IOException {
        S3FileStore store = new S3FileStore(createBucket());
        store.mark("of a test");
        return store;
    }

    /** A bucket that nobody has made. */
    S3Properties place(String bucket) {
        return new S3Properties(bucket, address, "us-east-1", "of-tests", null);
    }

    private static S3Server start() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("No S3 server; ./mvnw generate-test-resources brings " + JAR);
        }
        try {
            Process process = new ProcessBuilder(command(settings()))
                    .redirectErrorStream(true)
                    .start();
            SpringApplication.getShutdownHandlers().add(process::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            System.setProperty("aws.accessKeyId", USER);
            System.setProperty("aws.secretAccessKey", PASSWORD);
            return new S3Server(URI.create("http://127.0.0.1:" + port(process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path settings() throws IOException {
        Path file = Files.createTempFile(JAR.resolveSibling(""), "settings-", ".properties");
        file.toFile().deleteOnExit();
        return Files.write(
                file,
                List.of(
                        "s3proxy.endpoint=http://127.0.0.1:0",
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + USER,
                        "s3proxy.credential=" + PASSWORD,
                        "jclouds.provider=transient-nio2",
                        "jclouds.identity=any",
                        "jclouds.credential=any"));
    }

    private static List<String> command(Path settings) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString(),
                "--properties",
                settings.toString());
    }

    private static String port(Process process) throws IOException {
        StringBuilder log = new StringBuilder();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(unread -> {}));
                return started.group(1);
            }
            log.append(line).append('\n');
        }
        throw new IllegalStateException("The S3 server did not start:\n" + log);
    }

    private static final class Holder {
        static final S3Server SERVER = start();
    }
}
