package app.storycore.generation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.ServicesOnly;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.base.NodeName;
import app.storycore.base.Subscription;
import app.storycore.base.film.VisualStyle;
import app.storycore.cluster.ClusterNodes;
import app.storycore.database.TestDatabase;
import app.storycore.generation.GenerationId;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.imaging.Pixels;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one PostgreSQL: one draws, and pages on the other, which takes no work, see how a shot grows. */
class PreviewsOfOtherNodesTest {

    @ServicesOnly
    static class Studio {}

    private static final String PROMPT = "A lighthouse in the storm";

    @TempDir
    private Path folder;

    private final Map<String, String> database = TestDatabase.POSTGRESQL.fresh();
    private final CountDownLatch drawn = new CountDownLatch(1);
    private ConfigurableApplicationContext drawing;
    private ConfigurableApplicationContext showing;
    private AccountId owner;
    private GenerationId generation;

    @BeforeEach
    void draw() {
        drawing = node("drawing");
        showing = node("showing");
        String idle = showing.getBean(NodeName.class).value();
        ClusterNodes nodes = showing.getBean(ClusterNodes.class);
        await().until(() -> nodes.all().stream().anyMatch(node -> node.name().equals(idle)));
        nodes.leave();
        drawing.getBean(ScriptedEngine.class).when(PROMPT, (request, work) -> {
            for (int look = 0; drawn.getCount() > 0; look++) {
                int colour = look;
                work.sketched(() -> Pixels.filled(32, 18, colour));
                work.progressed(0.5);
                awaitQuietly(drawn);
            }
        });
        owner = account("mira");
        generation = showing.getBean(GenerationService.class).start(project(), owner);
    }

    @AfterEach
    void stop() {
        drawn.countDown();
        showing.close();
        drawing.close();
    }

    private ConfigurableApplicationContext node(String name) {
        String[] settings = Stream.concat(
                        Stream.of(
                                "--studio.data=" + folder.resolve(name),
                                "--studio.files=" + folder.resolve("files"),
                                "--studio.engine=scripted"),
                        database.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Studio.class, ScriptedEngine.class)
                .web(WebApplicationType.NONE)
                .run(settings);
    }

    @Test
    void a_page_sees_a_shot_grow_that_another_node_draws() {
        try (Page here = new Page(drawing)) {
            await().until(() -> here.addresses.size() > 1);
            assertThat(stored()).as("nobody looks on another node").isZero();
        }
        try (Page elsewhere = new Page(showing)) {
            await().until(() -> elsewhere.addresses.size() > 2);

            await().until(() -> ask(owner) == 200);
            assertThat(ask(account("tom"))).isEqualTo(404);
            assertThat(stored()).isOne();
            drawn.countDown();
            await().until(this::isComplete);
            await().until(() -> stored() == 0);
            await().until(() -> ask(owner) == 404);
        }
    }

    /** Shows the shot in work as the project page does: looks when it opens and whenever it hears of a change. */
    private final class Page implements AutoCloseable {

        final Set<String> addresses = ConcurrentHashMap.newKeySet();
        private final PanelPreviews previews;
        private final Subscription changes;

        Page(ConfigurableApplicationContext node) {
            previews = node.getBean(PanelPreviews.class);
            changes = node.getBean(GenerationNotifier.class).subscribe(owner, this::changed);
            previews.watch(generation);
        }

        private void changed(LiveChanges told) {
            previews.watch(generation);
            told.shots().stream()
                    .filter(shot -> shot.status() == ShotStatus.RUNNING)
                    .map(ShotSnapshot::number)
                    .forEach(number -> previews.address(generation, number).ifPresent(addresses::add));
        }

        @Override
        public void close() {
            changes.close();
        }
    }

    private int ask(AccountId who) {
        StudioUser user = new StudioUser(who, "x", "", Role.USER, true);
        return showing.getBean(PreviewController.class)
                .get(generation.value(), 1, user)
                .getStatusCode()
                .value();
    }

    private int stored() {
        return showing.getBean(JdbcClient.class)
                .sql("select count(*) from shot_preview")
                .query(Integer.class)
                .single();
    }

    private boolean isComplete() {
        return showing.getBean(GenerationQueries.class)
                .find(generation, owner)
                .orElseThrow()
                .status()
                .isComplete();
    }

    private AccountId account(String name) {
        return showing.getBean(AccountService.class)
                .create(name, "long enough", Role.USER)
                .id();
    }

    private ProjectId project() {
        ProjectId project = showing.getBean(ProjectService.class)
                .create(owner, "Sequence", VisualStyle.INK)
                .id();
        showing.getBean(ShotService.class).addAll(project, owner, List.of(ShotDraft.of(PROMPT)));
        return project;
    }

    /** As long as a part of a picture takes. */
    private static void awaitQuietly(CountDownLatch latch) {
        try {
            var unused = latch.await(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
