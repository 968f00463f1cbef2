package app.storycore.browser;

import static org.awaitility.Awaitility.await;

import app.storycore.NetworkLine;
import app.storycore.database.PostgresServer;
import app.storycore.database.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebDriver;

/** Nodes with one database and one folder of files, behind a proxy. */
final class StudioCluster implements AfterAllCallback {

    private static final Duration POLL = Duration.ofMillis(50);

    private final PostgresServer postgres = PostgresServer.startOwn();
    private final Map<String, String> database = TestDatabase.freshOn(postgres);
    private final Path files = Outputs.temporaryFolder("files");
    private final List<NetworkLine> lines = new ArrayList<>();
    private final List<StudioServer> nodes;
    private final Proxy proxy;

    /**
     * @param name of the nodes' log files, with the number of each
     * @param settings of all nodes
     */
    StudioCluster(String name, int size, String... settings) {
        nodes = IntStream.rangeClosed(1, size)
                .mapToObj(number -> new StudioServer(name + "-" + number, arguments(number, settings)))
                .toList();
        proxy = Proxy.before(nodes.stream().map(StudioServer::port).toList(), name);
    }

    private String[] arguments(int number, String... settings) {
        NetworkLine line = new NetworkLine("http://localhost:" + postgres.port());
        lines.add(line);
        Map<String, String> own = new TreeMap<>(TestDatabase.through(line.port(), "node-" + number, database));
        own.put("studio.files", files.toString());
        return Stream.concat(
                        Stream.of(settings),
                        own.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
    }

    /** What lies between a node and the database. */
    NetworkLine line(StudioServer node) {
        return lines.get(nodes.indexOf(node));
    }

    /** The settings that lead to the database of all nodes. */
    Map<String, String> database() {
        return database;
    }

    /** The folder of the files of all nodes. */
    Path files() {
        return files;
    }

    /** Starts those that do not run, side by side, and waits for them. */
    void start() {
        List<StudioServer> begun = new ArrayList<>();
        for (StudioServer node : nodes) {
            if (!node.isRunning()) {
                node.begin();
                begun.add(node);
            }
        }
        begun.forEach(StudioServer::awaitFirstPage);
        StudioServer.awaitFirstPage(proxy.url());
    }

    /** How many of them run. */
    long running() {
        return nodes.stream().filter(StudioServer::isRunning).count();
    }

    List<StudioServer> nodes() {
        return nodes;
    }

    /** The address of the proxy. */
    String url() {
        return proxy.url();
    }

    /** Has the proxy bring a browser, which it has served before, to this node from now on. */
    void bring(Browser browser, StudioServer node) {
        WebDriver.Options options = browser.driver().manage();
        options.deleteCookieNamed(Proxy.COOKIE);
        options.addCookie(new Cookie(Proxy.COOKIE, proxy.cookieOf(nodes.indexOf(node))));
    }

    /** The node to which the proxy brings a browser. */
    StudioServer nodeOf(Browser browser) {
        Cookie cookie = browser.driver().manage().getCookieNamed(Proxy.COOKIE);
        return IntStream.range(0, nodes.size())
                .filter(node -> cookie != null && proxy.cookieOf(node).equals(cookie.getValue()))
                .mapToObj(nodes::get)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No node's cookie: " + cookie));
    }

    /** The database of all nodes, to look at or to prepare. */
    StudioData data() {
        return StudioData.ofCluster(database);
    }

    /** Which node works on a generation. */
    StudioServer runnerOf(String generation) {
        String name = runnerName(generation);
        return nodes.stream()
                .filter(StudioServer::isRunning)
                .filter(node -> name.contains("-" + node.pid() + "-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody works on " + generation + ", it says: " + name));
    }

    /** The name of the node that works on a generation; empty when none does. */
    String runnerName(String generation) {
        try (StudioData data = data()) {
            return data.rows("select node from generation where id = ?", UUID.fromString(generation)).stream()
                    .map(row -> String.valueOf(row.get("NODE")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Waits until another node than {@code lost} works on a generation. */
    void awaitOtherRunner(String generation, String lost) {
        await("another node at work")
                .atMost(Tab.PATIENCE)
                .pollInterval(POLL)
                .until(() -> !List.of(lost, "null").contains(runnerName(generation)));
    }

    /** Ends all connections to the database, and lets new ones in after that time. */
    void restartDatabase(long awayMillis) throws InterruptedException {
        String name = postgres.name(database);
        postgres.stop(name);
        Thread.sleep(awayMillis);
        postgres.start(name);
    }

    /** The server of the database, to stop and to start. */
    PostgresServer postgres() {
        return postgres;
    }

    /** What stands before all nodes. */
    Proxy proxy() {
        return proxy;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        nodes.forEach(StudioServer::kill);
        proxy.close();
        nodes.forEach(node -> node.afterAll(context));
        postgres.close();
        Outputs.delete(files);
    }
}
