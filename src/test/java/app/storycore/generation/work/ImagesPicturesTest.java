package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.account.AccountId;
import app.storycore.account.Role;
import app.storycore.engine.PanelProvenance;
import app.storycore.engine.images.FakeImages;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCastService;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowRules;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a model of a server of images is sent of the cast of a shot. */
class ImagesPicturesTest extends RunTest {

    private static final String PICTURE = "name=\"image[]\"";

    @Autowired
    ServerService servers;

    @Autowired
    WorkflowService workflows;

    @Autowired
    CastService cast;

    @Autowired
    CastPictureService castPictures;

    @Autowired
    ShotCastService casts;

    @Autowired
    JdbcClient database;

    private final FakeImages fake = new FakeImages();
    private AccountId administrator;
    private WorkflowInfo model;
    private ProjectId project;

    @BeforeEach
    void a_shot_with_somebody_in_it() throws Exception {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        administrator = accounts.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        ServerId server = servers.create(
                        administrator,
                        new ServerDraft(
                                "Images",
                                ServerKind.OPENAI_IMAGES,
                                fake.url(),
                                LoginKind.NONE,
                                "",
                                null,
                                1,
                                "1536x1024",
                                false))
                .id();
        model = workflows.addModel(administrator, "Discs", server, "disc-1");
        project = project(owner, 2);
        projects.changeEngine(project, owner, model.engineId());
        CastId mara = cast.add(project, owner, CastKind.CHARACTER, "Mara");
        castPictures.add(project, owner, mara, Png.encode(Pixels.filled(64, 64, 0xFFCC00)));
        casts.name(project, owner, shotId(project, 1), List.of(mara));
    }

    @AfterEach
    void nothing_left() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        fake.close();
    }

    @Test
    void pictures_are_sent_to_a_model_that_may_take_them_and_words_alone_where_there_are_none() {
        workflows.changeRules(administrator, model.id(), new WorkflowRules("", "", "", true, false, 3), false);
        GenerationId generation = done(generations.start(project, owner));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.asked().getFirst()).contains(PICTURE, "Mara looks as in picture 1.", "1536x1024");
        assertThat(fake.asked().getLast()).doesNotContain(PICTURE).contains("\"prompt\":");
        PanelProvenance drawn = Objects.requireNonNull(
                PanelProvenance.parse(queries.plan(generation, owner).getFirst().provenance()));
        assertThat(drawn.server()).isEqualTo("Images");
        assertThat(drawn.seed()).isEmpty();
        assertThat(drawn.pictures()).hasSize(1);
    }

    @Test
    void a_model_that_takes_no_pictures_is_told_in_words() {
        done(generations.start(project, owner));

        assertThat(fake.asked().getFirst()).doesNotContain(PICTURE).contains("Mara");
    }
}
