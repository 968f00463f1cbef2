package app.storycore.bench;

import static app.storycore.HttpVisitor.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.ServerTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.Stage;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.lang.management.ManagementFactory;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * How long a change takes from its commit to many tabs, and how much memory a tab takes, beside a bare page with one
 * label in the same server: over the wire, each tab with a login of its own, all of one account, so that every change
 * goes to all of them. Run with {@code -Pbench}; {@code -Dbench.tabs=1000} for more tabs.
 */
@ServerTest
@Tag("bench")
@Import(ScriptedEngine.class)
@TestPropertySource(properties = "studio.engine=scripted")
class LivePathBench {

    private static final int TABS = Integer.getInteger("bench.tabs", 300);
    private static final int DASHBOARDS = Integer.getInteger("bench.dashboards", 50);
    private static final int UPDATES = Integer.getInteger("bench.updates", 80);
    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final int SHOTS = 100;
    private static final String NAME = "mira";

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servlet;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ProjectService projects;

    @Autowired
    private ShotService shots;

    @Autowired
    private GenerationService generations;

    @Autowired
    private GenerationQueries queries;

    @Autowired
    private ScriptedEngine engine;

    @Autowired
    private ApplicationEventPublisher publisher;

    private final CountDownLatch drawn = new CountDownLatch(1);
    private GenerationSnapshot atWork;
    private ProjectId project;
    private int last;

    /** What one kind of page costs. */
    private record Cost(double p50, double p99, double kilobytes) {}

    @BeforeEach
    void somebody_with_a_generation_at_work() {
        RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)))
                .setAnnotatedRoute(BarePage.class);
        AccountId owner = accounts.create(NAME, PASSWORD, Role.USER).id();
        engine.always((request, drawing) -> awaitQuietly(drawn));
        project = projects.create(owner, "Sequence", VisualStyle.INK).id();
        shots.addAll(
                project,
                owner,
                IntStream.rangeClosed(1, SHOTS)
                        .mapToObj(i -> ShotDraft.of("A perfectly good prompt, number " + i))
                        .toList());
        GenerationId generation = generations.start(project, owner);
        await().until(() -> queries.find(generation, owner).orElseThrow().stage() == Stage.IMAGES);
        atWork = queries.find(generation, owner).orElseThrow();
    }

    @AfterEach
    void go_on() {
        drawn.countDown();
    }

    @Test
    void live_path_beside_a_bare_page() throws Exception {
        try (PushTabs warm = new PushTabs()) {
            for (String route : List.of(BarePage.PATH, "queue", "projects/" + project)) {
                warm.open(port, NAME, route);
            }
        }
        Cost bare = measure(BarePage.PATH, TABS, update -> BarePage.publish("label " + mark(update)));
        report("queue", bare, measure("queue", TABS, this::change));
        Cost fewBare = measure(BarePage.PATH, DASHBOARDS, update -> BarePage.publish("label " + mark(update)));
        report("project of 100 shots", fewBare, measure("projects/" + project, DASHBOARDS, this::change));
    }

    /** Opens tabs, sends changes to all of them, and closes them. */
    private Cost measure(String route, int count, IntConsumer change) throws Exception {
        long before = heap();
        try (PushTabs tabs = new PushTabs()) {
            long begun = System.nanoTime();
            for (int i = 0; i < count; i++) {
                tabs.open(port, NAME, route);
            }
            double opening = (System.nanoTime() - begun) / 1e6 / count;
            double kilobytes = (heap() - before) / 1024.0 / count;
            send(tabs, change);
            Cost cost = new Cost(tabs.percentile(0.5), tabs.percentile(0.99), kilobytes);
            System.out.printf(
                    Locale.ROOT,
                    "FIGURE %d tabs of %s: p50 %.0f ms, p99 %.0f ms, worst %.0f ms; %.0f kB of heap a tab; %.1f of %d updates,"
                            + " %.0f bytes an update; %.0f ms to log in and open%n",
                    tabs.size(),
                    route.replaceFirst("/.*", ""),
                    cost.p50(),
                    cost.p99(),
                    tabs.percentile(1),
                    cost.kilobytes(),
                    tabs.updates(),
                    UPDATES,
                    tabs.bytes() / tabs.updates(),
                    opening);
            return cost;
        }
    }

    private void send(PushTabs tabs, IntConsumer change) throws InterruptedException {
        long[] sent = new long[last + UPDATES + 1];
        Thread reader = tabs.read(sent);
        for (int update = last + 1; update <= last + UPDATES; update++) {
            sent[update] = System.nanoTime();
            change.accept(update);
            LockSupport.parkNanos(BETWEEN.toNanos() - (System.nanoTime() - sent[update]));
        }
        last += UPDATES;
        await().until(() -> tabs.allShow(last));
        tabs.stop(reader);
    }

    private static void report(String what, Cost bare, Cost ours) {
        assertThat(ours.p99()).isPositive();
        System.out.printf(
                Locale.ROOT,
                "FIGURE %s beside a bare page: p50 %.1f times, p99 %.1f times, heap %.1f times%n",
                what,
                ours.p50() / bare.p50(),
                ours.p99() / bare.p99(),
                ours.kilobytes() / bare.kilobytes());
    }

    private static String mark(int update) {
        return "@" + update + "@";
    }

    /** A change as it is published after a commit; the name of the project is in every page's title. */
    private void change(int update) {
        GenerationSnapshot changed = with(
                atWork,
                "projectName",
                "Sequence " + mark(update),
                "revision",
                atWork.revision() + 1_000_000 + update,
                "permille",
                Math.min(999, atWork.permille() + update));
        publisher.publishEvent(new GenerationChanged(changed, List.of()));
    }

    private static GenerationSnapshot with(GenerationSnapshot state, Object... changes) {
        List<Object> wanted = List.of(changes);
        RecordComponent[] parts = GenerationSnapshot.class.getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                int change = wanted.indexOf(parts[i].getName());
                values[i] = change < 0 ? parts[i].getAccessor().invoke(state) : wanted.get(change + 1);
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return GenerationSnapshot.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long heap() {
        for (int round = 0; round < 4; round++) {
            System.gc();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
