package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.asset.FailingFiles;
import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.remote.RemoteException;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.start.StartRequest;
import app.storycore.project.ProjectId;
import app.storycore.workflow.pool.ServerLease;
import app.storycore.workflow.pool.ServerPool;
import app.storycore.workflow.pool.ServerUse;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerAnswered;
import app.storycore.workflow.server.ServerId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** A server gets its next picture as soon as it has answered, and not before. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class NextPictureTest extends ServedRunTest {

    /** The first file of a generation is its sheet. */
    private static final int FIRST_PANEL = 2;

    @Autowired
    FailingFiles files;

    @Autowired
    ServerPool pool;

    @Autowired
    ConfigurableApplicationContext context;

    @AfterEach
    void usual() {
        files.reset();
    }

    private record AnyServer() implements ServerPool.Wanted {

        @Override
        public boolean fits(EngineServerFacts server) {
            return true;
        }

        @Override
        public String name() {
            return "Any";
        }
    }

    private ServerLease taken() throws EngineException {
        return pool.take(new AnyServer(), Drawing.unobserved());
    }

    @Test
    void the_next_picture_is_drawn_while_one_is_stored() {
        server("Box", fake.url());
        GenerationId generation = started(3);
        files.away(FIRST_PANEL, 1);
        files.whenAway(() -> await().until(() -> fake.submitted().size() >= 2));
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.drawn()).hasSize(3).doesNotHaveDuplicates();
        assertThat(fake.mostAtOnce()).isEqualTo(1);
        assertThat(jobs()).isZero();
    }

    @Test
    void the_next_picture_is_drawn_while_one_is_fetched() {
        server("Box", fake.url());
        fake.retryAfter(0);
        fake.fail(FakeComfyUi.Fault.TOO_MANY_FILES);
        GenerationId generation = started(2);
        Thread run = Thread.ofPlatform().start(() -> run(generation));
        await().until(() -> fake.drawn().size() >= 2);
        assertThat(theOne(generation).made()).isZero();
        fake.heal();
        await().until(() -> !run.isAlive());

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.drawn()).hasSize(2);
        assertThat(fake.mostAtOnce()).isEqualTo(1);
    }

    /** Or it would be sent that shot without the pictures it has thrown away. */
    @Test
    void what_was_sent_to_a_server_is_forgotten_before_it_gets_its_next_picture() throws Exception {
        ProjectId project = withPicture();
        server("Box", fake.url());
        run(admitted(generations.start(project, owner)));
        fake.throwUploadsAway();
        List<Boolean> forgotten = new CopyOnWriteArrayList<>();
        ApplicationListener<PayloadApplicationEvent<ServerAnswered>> refused =
                ApplicationListener.forPayload(answer -> {
                    if (answer.fault().isPresent()) {
                        forgotten.add(seenByTheNext());
                    }
                });
        context.addApplicationListener(refused);
        GenerationId again = admitted(generations.start(project, owner, new StartRequest.Sequence(true)));
        run(again);
        context.removeApplicationListener(refused);

        assertThat(theOne(again).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(forgotten).containsExactly(true);
        assertThat(fake.uploads()).hasSize(2);
    }

    private boolean seenByTheNext() {
        try (ServerLease next = taken()) {
            return next.server().uploads().isEmpty();
        } catch (EngineException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void one_server_draws_the_shots_in_their_order() {
        server("Box", fake.url());
        int count = 8;
        GenerationId generation = started(count);
        run(generation);

        List<String> sent = fake.submitted().stream().map(Object::toString).toList();
        assertThat(sent).hasSize(count);
        IntStream.rangeClosed(1, count)
                .forEach(number -> assertThat(sent.get(number - 1)).contains("prompt, number " + number));
    }

    @Test
    void what_comes_after_an_answer_changes_nothing_at_the_server() throws Exception {
        ServerId box = server("Box", fake.url()).id();
        ServerLease answered = taken();
        answered.answered();
        assertThat(pool.uses()).containsEntry(box, new ServerUse(0, 0, null));

        ServerLease next = taken();
        var unusedWhy = next.leaveOut(RemoteException.broken("no answer"));
        answered.drew(Duration.ofSeconds(1));
        answered.close();

        assertThat(pool.failingSince(box)).isPresent();
        assertThat(pool.uses().get(box).here()).isEqualTo(1);
        next.close();
        next.close();
        assertThat(pool.uses().get(box).here()).isZero();
    }
}
