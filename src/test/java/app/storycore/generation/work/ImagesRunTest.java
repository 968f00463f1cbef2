package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import app.storycore.account.AccountId;
import app.storycore.account.Role;
import app.storycore.asset.AssetService;
import app.storycore.engine.images.FakeImages;
import app.storycore.engine.images.FakeImages.Answer;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.project.ProjectId;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sequences that are drawn by a model of a server in the form of OpenAI's images. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ImagesRunTest extends RunTest {

    @Autowired
    ServerService servers;

    @Autowired
    WorkflowService workflows;

    @Autowired
    AssetService assets;

    @Autowired
    JdbcClient database;

    private final FakeImages fake = new FakeImages();
    private AccountId administrator;
    private WorkflowInfo model;

    @BeforeEach
    void a_model_that_new_generations_use() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        administrator = accounts.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        model = workflows.addModel(administrator, "Discs", server("1024x1024 1536x1024 1024x1536"), "disc-1");
    }

    @AfterEach
    void nothing_left() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        fake.close();
    }

    private ServerId server(String sizes) {
        return servers.create(
                        administrator,
                        new ServerDraft(
                                "Images",
                                ServerKind.OPENAI_IMAGES,
                                fake.url(),
                                LoginKind.HEADER,
                                "Authorization",
                                "Bearer key",
                                1,
                                sizes,
                                true))
                .id();
    }

    /** Drawn by the model. */
    @Override
    ProjectId project(AccountId of, int count) {
        ProjectId project = super.project(of, count);
        projects.changeEngine(project, of, model.engineId());
        return project;
    }

    @Test
    void a_sequence_is_drawn_once_a_shot_in_the_nearest_size() {
        GenerationId generation = started(2);
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(theOne(generation).engineName()).isEqualTo("Discs");
        assertThat(fake.asked()).hasSize(2);
        assertThat(fake.asked().getFirst()).contains(prompt(1), "\"disc-1\"", "\"1536x1024\"", "\"seed\":");
    }

    @Test
    void a_picture_that_the_answer_points_to_is_fetched() {
        fake.answers(Answer.ADDRESS);
        GenerationId generation = started(1);
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.asked()).hasSize(1);
    }

    /** A disc stays one, whatever the shape that the server draws. */
    @Test
    void a_picture_of_another_shape_is_cut_and_not_squeezed() throws Exception {
        servers.list(administrator)
                .forEach(server -> database.sql("update engine_server set sizes = '1024x1024'")
                        .update());
        servers.disable(administrator, server1());
        servers.enable(administrator, server1());
        GenerationId generation = started(1);
        run(generation);

        assertThat(fake.asked().getFirst()).contains("\"1024x1024\"");
        UUID delivered = queries.shots(generation, owner).getFirst().promotedAssetId();
        Pixels picture = PictureFile.decode(assets.read(delivered, owner));
        assertThat((double) picture.width() / picture.height()).isCloseTo(16.0 / 9, within(0.01));
        int across = reds(picture, true);
        int down = reds(picture, false);
        assertThat((double) across / down).isCloseTo(1, within(0.02));
    }

    private ServerId server1() {
        return servers.list(administrator).getFirst().id();
    }

    /** Red pixels along the middle of the picture. */
    private static int reds(Pixels picture, boolean across) {
        int reds = 0;
        for (int i = 0; i < (across ? picture.width() : picture.height()); i++) {
            int x = across ? i : picture.width() / 2;
            int y = across ? picture.height() / 2 : i;
            int rgb = picture.rgb()[y * picture.width() + x];
            reds += (rgb >> 16 & 0xFF) > 128 && (rgb >> 8 & 0xFF) < 128 ? 1 : 0;
        }
        return reds;
    }

    @Test
    void a_server_with_too_much_to_do_is_asked_again() {
        fake.answers(Answer.TOO_MANY);
        GenerationId generation = started(1);
        Thread healing = Thread.ofVirtual().start(() -> {
            await().until(() -> !fake.asked().isEmpty());
            fake.answers(Answer.BASE64);
            while (theOne(generation).status().isActive()) {
                clock.advance(Duration.ofSeconds(1));
                await().pollDelay(Duration.ofMillis(50)).until(() -> true);
            }
        });
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.asked()).hasSize(2);
        await().until(() -> !healing.isAlive());
    }

    @Test
    void a_server_with_too_much_to_do_is_left_alone_as_long_as_it_wants_and_that_is_no_attempt() {
        fake.answers(Answer.TOO_MANY);
        GenerationId generation = started(1);
        Thread running = Thread.ofVirtual().start(() -> run(generation));
        await().until(() -> fake.asked().size() >= 1);
        fake.answers(Answer.BASE64);
        clock.advance(Duration.ofSeconds(6));
        await().during(Duration.ofMillis(700)).until(() -> fake.asked().size() == 1);

        await().until(() -> {
            clock.advance(Duration.ofSeconds(1));
            return !running.isAlive();
        });
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.asked()).hasSize(2);
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::attempts)
                .containsExactly(1);
    }

    @Test
    void a_prompt_that_is_refused_is_for_its_author() {
        assertThat(failed(Answer.MODERATED)).isEqualTo(ReasonCode.PROMPT_REFUSED);
        assertThat(fake.asked()).hasSize(1);
    }

    @Test
    void a_wrong_key_is_for_the_administrator() {
        assertThat(failed(Answer.UNAUTHORISED)).isEqualTo(ReasonCode.ENGINE_SERVER_LOGIN);
        assertThat(fake.asked()).hasSize(1);
    }

    /** It may have been paid. */
    @Test
    void a_lost_answer_is_said_and_only_asked_for_again_by_a_person() {
        GenerationId generation = started(1);
        fake.answers(Answer.LOST);
        run(generation);
        assertThat(codes(generation)).containsExactly(ReasonCode.ENGINE_ANSWER_LOST);
        assertThat(fake.asked()).hasSize(1);

        fake.answers(Answer.BASE64);
        GenerationId again = done(generations.retryFailed(generation, owner));
        assertThat(theOne(again).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.asked()).hasSize(2);
    }

    private ReasonCode failed(Answer answer) {
        fake.answers(answer);
        GenerationId generation = started(1);
        run(generation);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.FAILED);
        return codes(generation).getFirst();
    }

    private List<ReasonCode> codes(GenerationId generation) {
        return queries.shots(generation, owner).stream()
                .map(ShotSnapshot::reason)
                .map(reason -> ((Reason.Coded) reason).code())
                .toList();
    }
}
