package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.storycore.account.AccountId;
import app.storycore.account.Role;
import app.storycore.asset.AssetRelease;
import app.storycore.asset.AssetService;
import app.storycore.engine.PanelProvenance;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.imports.PackageImport;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.start.StartPreviews;
import app.storycore.generation.start.StartRequest;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.cast.CastDeletionService;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCastService;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowRules;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What servers elsewhere are sent of the cast of a shot, and what its panel remembers of how it was drawn. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class WorkflowPicturesTest extends RunTest {

    private static final String BASE = """
            3 KSampler seed=5 steps=20 model=<4.0 positive=<6 negative=<7 latent_image=<5
            4 CheckpointLoaderSimple ckpt_name=sd.safetensors
            5 EmptyLatentImage width=512 height=512 batch_size=1
            7 CLIPTextEncode text="ugly" clip=<4.1
            8 VAEDecode samples=<3 vae=<4.2
            9 SaveImage filename_prefix=x images=<8
            """;

    /** Two pictures may be there. */
    private static final String TWO_SLOTS = BASE + """
            6 TextEncodeQwenImageEditPlus prompt="a cat" image1=<20 image2=<21
            20 LoadImage image=author1.png
            21 LoadImage image=author2.png
            """;

    /** One picture must be there. */
    private static final String NEEDS_ONE = BASE + """
            6 TextEncodeOnePicture prompt="a cat" image1=<20
            20 LoadImage image=author1.png
            """;

    private static final String DRAWS_OVER = """
            3 KSampler seed=5 steps=20 denoise=0.6 model=<4.0 positive=<6 negative=<7 latent_image=<22
            4 CheckpointLoaderSimple ckpt_name=sd.safetensors
            6 CLIPTextEncode text="a cat" clip=<4.1
            7 CLIPTextEncode text="ugly" clip=<4.1
            8 VAEDecode samples=<3 vae=<4.2
            9 SaveImage filename_prefix=x images=<8
            20 LoadImage image=author1.png
            22 VAEEncode pixels=<20 vae=<4.2
            """;

    @Autowired
    ServerService servers;

    @Autowired
    WorkflowService workflows;

    @Autowired
    CastService cast;

    @Autowired
    CastDeletionService castDeletion;

    @Autowired
    CastPictureService castPictures;

    @Autowired
    ShotCastService casts;

    @Autowired
    PackageImport imports;

    @Autowired
    StartPreviews previews;

    @Autowired
    GenerationDeletion deletion;

    @Autowired
    AssetService assets;

    @Autowired
    AssetRelease release;

    @Autowired
    JdbcClient database;

    private final FakeComfyUi fake = new FakeComfyUi();
    private AccountId administrator;
    private WorkflowInfo workflow;

    @BeforeEach
    void a_server() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        administrator = accounts.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        servers.create(
                administrator,
                new ServerDraft("Box", ServerKind.COMFYUI, fake.url(), LoginKind.NONE, "", null, 1, "", false));
    }

    @AfterEach
    void no_server() {
        servers.list(administrator).forEach(server -> servers.delete(administrator, server.id()));
        fake.close();
    }

    /** A project of so many shots that is drawn by a graph. */
    private ProjectId drawnBy(String graph, int count) {
        workflow = workflows.upload(administrator, "Portraits", WorkflowText.json(graph));
        workflows.confirm(
                administrator,
                workflow.id(),
                null,
                workflows.review(administrator, workflow.id()).proposal().bindings());
        ProjectId project = project(owner, count);
        projects.changeEngine(project, owner, workflow.engineId());
        return project;
    }

    private CastId member(ProjectId project, CastKind kind, String name, String description, int... colours) {
        CastId id = cast.add(project, owner, kind, name);
        cast.edit(project, owner, id, draft -> draft.withDescription(description));
        for (int colour : colours) {
            try {
                castPictures.add(project, owner, id, Png.encode(Pixels.filled(64, 64, colour)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return id;
    }

    private void names(ProjectId project, int shot, CastId... members) {
        casts.name(project, owner, shotId(project, shot), List.of(members));
    }

    private JsonNode sent(int number) {
        return fake.submitted().get(number - 1).path("prompt");
    }

    /** Other scenes may be drawn between the shots of one. */
    private JsonNode sentFor(int shot) {
        return fake.submitted().stream()
                .map(job -> job.path("prompt"))
                .filter(nodes -> prompt(nodes).contains("number " + shot + "."))
                .findFirst()
                .orElseThrow();
    }

    private String prompt(JsonNode nodes) {
        return nodes.path("6")
                .path("inputs")
                .path("prompt")
                .asString(nodes.path("6").path("inputs").path("text").asString());
    }

    private byte[] loaded(JsonNode nodes, String id) {
        return fake.uploaded(nodes.path(id).path("inputs").path("image").asString());
    }

    private PanelProvenance provenance(GenerationId generation, int shot) {
        ShotWorkItem item = queries.plan(generation, owner).get(shot - 1);
        return Objects.requireNonNull(PanelProvenance.parse(item.provenance()));
    }

    private List<ReasonCode> codes(GenerationId generation) {
        return queries.shots(generation, owner).stream()
                .map(shot -> ((Reason.Coded) shot.reason()).code())
                .toList();
    }

    @Test
    void a_shot_takes_its_cast_and_their_pictures_along() {
        ProjectId project = drawnBy(TWO_SLOTS, 1);
        CastId mara = member(project, CastKind.CHARACTER, "Mara", "a woman in a yellow oilskin", 0xFFCC00);
        CastId tower = member(project, CastKind.PLACE, "Tower", "whitewashed brick", 0xEEEEEE);
        names(project, 1, mara, tower);
        projects.changeNegativePrompt(project, owner, "umbrellas");
        GenerationId generation = done(generations.start(project, owner));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(prompt(sent(1)))
                .contains(
                        "Mara: a woman in a yellow oilskin. Setting: Tower, whitewashed brick.",
                        "Mara looks as in picture 1. Tower looks as in picture 2.");
        assertThat(sent(1).path("7").path("inputs").path("text").asString()).isEqualTo("umbrellas");
        assertThat(loaded(sent(1), "20")).isEqualTo(Png.encode(Pixels.filled(64, 64, 0xFFCC00)));
        assertThat(loaded(sent(1), "21")).isEqualTo(Png.encode(Pixels.filled(64, 64, 0xEEEEEE)));
        assertThat(sent(1).toString()).doesNotContain("author");
    }

    @Test
    void a_picture_is_sent_to_a_server_once() {
        ProjectId project = drawnBy(TWO_SLOTS, 3);
        CastId mara = member(project, CastKind.CHARACTER, "Mara", "", 0xFFCC00);
        for (int shot = 1; shot <= 3; shot++) {
            names(project, shot, mara);
        }
        done(generations.start(project, owner));

        assertThat(fake.drawn()).hasSize(3);
        assertThat(fake.uploads()).hasSize(1).first().asString().matches("[0-9a-f]{64}\\.png");
    }

    @Test
    void pictures_that_a_server_has_thrown_away_are_sent_again() {
        ProjectId project = drawnBy(TWO_SLOTS, 1);
        names(project, 1, member(project, CastKind.CHARACTER, "Mara", "", 0xFFCC00));
        done(generations.start(project, owner));
        fake.throwUploadsAway();
        GenerationId again = done(generations.start(project, owner, new StartRequest.Sequence(true)));

        assertThat(theOne(again).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.uploads()).hasSize(2);
    }

    @Test
    void a_slot_without_a_picture_is_taken_out() {
        ProjectId project = drawnBy(TWO_SLOTS, 2);
        names(project, 1, member(project, CastKind.CHARACTER, "Mara", "", 0xFFCC00));
        GenerationId generation = done(generations.start(project, owner));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(sent(1).has("20")).isTrue();
        assertThat(sent(1).has("21")).isFalse();
        assertThat(sent(2).has("20")).isFalse();
        assertThat(sent(2).toString()).doesNotContain("author", "image1", "image2");
        assertThat(prompt(sent(2))).doesNotContain("picture");
    }

    @Test
    void a_workflow_that_cannot_do_without_a_picture_says_so_and_sends_no_other_one() {
        ProjectId project = drawnBy(NEEDS_ONE, 1);
        GenerationId generation = done(generations.start(project, owner));

        assertThat(codes(generation)).containsOnly(ReasonCode.WORKFLOW_NEEDS_PICTURE);
        assertThat(fake.submitted()).isEmpty();
        assertThat(fake.uploads()).isEmpty();
    }

    @Test
    void the_panel_before_in_the_scene_is_sent_when_there_is_room() throws Exception {
        ProjectId project = drawnBy(TWO_SLOTS, 4);
        CastId tower = member(project, CastKind.PLACE, "Tower", "", 0xEEEEEE);
        CastId pier = member(project, CastKind.PLACE, "Pier", "", 0x223344);
        names(project, 1, tower);
        names(project, 2, tower);
        names(project, 3, pier);
        GenerationId generation = done(generations.start(project, owner));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(prompt(sentFor(1))).doesNotContain("before");
        assertThat(prompt(sentFor(2)))
                .contains("Tower looks as in picture 1. The shot before this one is picture 2: keep its look.");
        assertThat(loaded(sentFor(2), "21"))
                .isEqualTo(assets.read(panels(generation).getFirst(), owner));
        assertThat(prompt(sentFor(3))).doesNotContain("before");
        assertThat(prompt(sentFor(4))).doesNotContain("before");
    }

    @Test
    void no_panel_is_sent_when_the_rules_say_so() {
        ProjectId project = drawnBy(TWO_SLOTS, 2);
        workflows.changeRules(administrator, workflow.id(), new WorkflowRules("", "text", "", false, false, 0), false);
        CastId tower = member(project, CastKind.PLACE, "Tower", "", 0xEEEEEE);
        names(project, 1, tower);
        names(project, 2, tower);
        projects.changeNegativePrompt(project, owner, "umbrellas");
        done(generations.start(project, owner));

        assertThat(prompt(sent(2))).doesNotContain("before");
        assertThat(sent(2).path("7").path("inputs").path("text").asString()).isEqualTo("text, umbrellas");
    }

    @Test
    void the_sheet_is_sent_when_the_rules_ask_for_it() {
        ProjectId project = drawnBy(TWO_SLOTS, 1);
        workflows.changeRules(administrator, workflow.id(), new WorkflowRules("", "", "", true, true, 0), false);
        names(project, 1, member(project, CastKind.CHARACTER, "Mara", "", 0xFFCC00));
        GenerationId generation = done(generations.start(project, owner));

        assertThat(prompt(sent(1))).contains("The colours and the light of the film are those of picture 2.");
        assertThat(provenance(generation, 1).pictures())
                .extracting(PanelProvenance.SentPicture::kind)
                .containsExactly("CHARACTER", "SHEET");
    }

    @Test
    void a_scene_is_drawn_over_from_panel_to_panel_beginning_with_its_place() throws Exception {
        ProjectId project = drawnBy(DRAWS_OVER, 2);
        CastId tower = member(project, CastKind.PLACE, "Tower", "", 0xEEEEEE);
        names(project, 1, tower);
        names(project, 2, tower);
        GenerationId generation = done(generations.start(project, owner));

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(loaded(sent(1), "20")).isEqualTo(Png.encode(Pixels.filled(64, 64, 0xEEEEEE)));
        assertThat(loaded(sent(2), "20"))
                .isEqualTo(assets.read(panels(generation).getFirst(), owner));
        assertThat(prompt(sent(2))).doesNotContain("before", "picture");
    }

    @Test
    void nothing_is_drawn_over_where_nothing_is_known() {
        GenerationId generation = done(generations.start(drawnBy(DRAWS_OVER, 1), owner));

        assertThat(codes(generation)).containsOnly(ReasonCode.WORKFLOW_NEEDS_START);
        assertThat(fake.submitted()).isEmpty();
    }

    @Test
    void another_description_draws_only_the_shots_that_name_it() {
        ProjectId project = drawnBy(TWO_SLOTS, 3);
        CastId mara = member(project, CastKind.CHARACTER, "Mara", "a woman of forty", 0xFFCC00);
        CastId jonas = member(project, CastKind.CHARACTER, "Jonas", "a boy of ten", 0x00CCFF);
        names(project, 1, mara);
        names(project, 2, jonas);
        GenerationId first = done(generations.start(project, owner));
        cast.edit(project, owner, jonas, draft -> draft.withDescription("a boy of twelve"));

        assertThat(previews.of(project, owner, new StartRequest.Sequence(false)).toDraw())
                .containsExactly(shotId(project, 2));
        GenerationId second = done(generations.start(project, owner));

        assertThat(queries.shots(second, owner))
                .extracting(ShotSnapshot::status)
                .containsExactly(ShotStatus.REUSED, ShotStatus.SUCCEEDED, ShotStatus.REUSED);
        assertThat(provenance(second, 1)).isEqualTo(provenance(first, 1));
        assertThat(queries.plan(first, owner)
                        .get(1)
                        .casting()
                        .people()
                        .getFirst()
                        .description())
                .isEqualTo("a boy of ten");
    }

    @Test
    void what_is_not_wanted_is_a_part_of_every_panel_of_a_workflow_that_can_be_told() {
        ProjectId project = drawnBy(TWO_SLOTS, 2);
        done(generations.start(project, owner));
        projects.changeNegativePrompt(project, owner, "umbrellas");

        assertThat(previews.of(project, owner, new StartRequest.Sequence(false)).toMake())
                .isEqualTo(2);
    }

    @Test
    void the_cast_changes_no_panel_of_an_engine_that_takes_none_of_it() {
        ProjectId project = project(owner, 2);
        done(generations.start(project, owner));
        names(project, 1, member(project, CastKind.CHARACTER, "Mara", "a woman of forty", 0xFFCC00));
        projects.changeNegativePrompt(project, owner, "umbrellas");
        GenerationId second = done(generations.start(project, owner));

        assertThat(queries.shots(second, owner))
                .extracting(ShotSnapshot::status)
                .containsOnly(ShotStatus.REUSED);
        assertThat(queries.plan(second, owner).getFirst().casting().people()).hasSize(1);
    }

    @Test
    void a_panel_remembers_how_it_was_drawn() {
        ProjectId project = drawnBy(TWO_SLOTS, 1);
        names(project, 1, member(project, CastKind.CHARACTER, "Mara", "a woman of forty", 0xFFCC00));
        GenerationId generation = done(generations.start(project, owner));
        PanelProvenance drawn = provenance(generation, 1);

        assertThat(drawn.engine()).isEqualTo("Portraits");
        assertThat(drawn.engineVersion()).hasSize(16);
        assertThat(drawn.server()).isEqualTo("Box");
        assertThat(drawn.prompt()).isEqualTo(prompt(sent(1)));
        assertThat(drawn.seed())
                .isEqualTo(sent(1).path("3").path("inputs").path("seed").asString());
        assertThat(drawn.job()).isEqualTo(fake.drawn().getFirst());
        assertThat(drawn.millis()).isEqualTo(FakeComfyUi.TOOK_MS);
        assertThat(drawn.pictures())
                .extracting(PanelProvenance.SentPicture::kind, PanelProvenance.SentPicture::name)
                .containsExactly(tuple("CHARACTER", "Mara"));
    }

    @Test
    void a_panel_that_was_drawn_here_remembers_its_engine_and_its_seed() {
        GenerationId generation = done(generations.start(project(owner, 1), owner));
        PanelProvenance drawn = provenance(generation, 1);

        assertThat(drawn.engine()).isEqualTo("scripted");
        assertThat(drawn.server()).isEmpty();
        assertThat(drawn.seed()).matches("\\d+");
        assertThat(drawn.prompt()).isEmpty();
    }

    /** Nothing is drawn again, since all that it was drawn from has come along. */
    @Test
    void a_package_brings_the_cast_its_pictures_and_how_panels_were_drawn() throws Exception {
        ProjectId project = drawnBy(TWO_SLOTS, 3);
        CastId jonas = member(project, CastKind.CHARACTER, "Jonas", "a boy of ten");
        castPictures.add(project, owner, jonas, jpeg());
        CastId mara = member(project, CastKind.CHARACTER, "Mara", "a woman of forty", 0xFFCC00, 0xFFCC11);
        CastId tower = member(project, CastKind.PLACE, "Tower", "whitewashed brick", 0xEEEEEE);
        names(project, 1, mara);
        names(project, 2, jonas, mara, tower);
        projects.changeNegativePrompt(project, owner, "umbrellas");
        GenerationId sent = done(generations.start(project, owner));
        byte[] zip = assets.read(
                Objects.requireNonNull(
                        queries.latest(project, owner).orElseThrow().packageAssetId()),
                owner);
        int drawn = fake.drawn().size();

        AccountId other = somebody();
        ProjectId received =
                imports.receive(other, new ByteArrayInputStream(zip)).project().id();

        assertThat(cast.list(received, other))
                .extracting(
                        CastInfo::kind,
                        CastInfo::name,
                        CastInfo::description,
                        one -> one.pictures().size())
                .containsExactly(
                        tuple(CastKind.CHARACTER, "Jonas", "a boy of ten", 1),
                        tuple(CastKind.CHARACTER, "Mara", "a woman of forty", 2),
                        tuple(CastKind.PLACE, "Tower", "whitewashed brick", 1));
        assertThat(projects.get(received, other).negativePrompt()).isEqualTo("umbrellas");
        GenerationId arrived = queries.latest(received, other).orElseThrow().id();
        assertThat(queries.plan(arrived, other))
                .extracting(ShotWorkItem::provenance)
                .isEqualTo(queries.plan(sent, owner).stream()
                        .map(ShotWorkItem::provenance)
                        .toList());
        assertThat(pictureRows(arrived)).isEqualTo(4);

        projects.changeEngine(received, other, workflow.engineId());
        GenerationId again = done(generations.start(received, other));
        assertThat(queries.shots(again, other)).extracting(ShotSnapshot::status).containsOnly(ShotStatus.REUSED);
        assertThat(fake.drawn()).hasSize(drawn);
    }

    private long pictureRows(GenerationId generation) {
        return database.sql("select count(*) from generation_picture where generation_id = ?")
                .param(generation.value())
                .query(Long.class)
                .single();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    @Test
    void a_picture_stays_as_long_as_a_generation_that_was_started_with_it() {
        ProjectId project = drawnBy(TWO_SLOTS, 1);
        CastId mara = member(project, CastKind.CHARACTER, "Mara", "", 0xFFCC00);
        names(project, 1, mara);
        UUID picture = cast.list(project, owner).getFirst().pictures().getFirst();
        GenerationId generation = admitted(generations.start(project, owner));
        castDeletion.delete(project, owner, mara);
        release.release(List.of(picture));
        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fake.uploads()).hasSize(1);
        deletion.delete(generation, owner);
        release.release(List.of(picture));
        assertThat(assets.present(owner, List.of(picture))).isEmpty();
    }
}
