package app.storycore.generation.work;

import app.storycore.account.AccountId;
import app.storycore.account.Role;
import app.storycore.asset.AssetService;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCastService;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerInfo;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs whose projects are drawn by a workflow on servers that speak ComfyUI's protocol. */
abstract class ServedRunTest extends RunTest {

    static final byte[] WORKFLOW = WorkflowText.json(WorkflowText.TEXT_TO_PICTURE);
    static final String NOBODY_THERE = "http://127.0.0.1:1";

    private static final String TAKES_A_PICTURE = """
            3 KSampler seed=5 steps=20 model=<4.0 positive=<6 negative=<7 latent_image=<5
            4 CheckpointLoaderSimple ckpt_name=sd.safetensors
            5 EmptyLatentImage width=512 height=512 batch_size=1
            6 TextEncodeQwenImageEditPlus prompt="a cat" image1=<20
            7 CLIPTextEncode text="ugly" clip=<4.1
            8 VAEDecode samples=<3 vae=<4.2
            9 SaveImage filename_prefix=x images=<8
            20 LoadImage image=author1.png
            """;

    @Autowired
    ServerService servers;

    @Autowired
    WorkflowService workflows;

    @Autowired
    AssetService assets;

    @Autowired
    JdbcClient database;

    @Autowired
    CastService cast;

    @Autowired
    CastPictureService castPictures;

    @Autowired
    ShotCastService casts;

    final FakeComfyUi fake = new FakeComfyUi();
    AccountId administrator;
    WorkflowInfo workflow;

    @BeforeEach
    void a_workflow_that_new_generations_use() {
        database.sql("delete from workflow").update();
        database.sql("delete from engine_server").update();
        administrator = accounts.create("chief" + System.nanoTime(), "long enough", Role.ADMIN)
                .id();
        workflow = workflows.upload(administrator, "Portraits", WORKFLOW);
        workflows.confirm(
                administrator,
                workflow.id(),
                null,
                workflows.review(administrator, workflow.id()).proposal().bindings());
    }

    @AfterEach
    void the_usual_engine_again() {
        servers.list(administrator).forEach(server -> servers.delete(administrator, server.id()));
        fake.close();
    }

    /** Drawn by the workflow. */
    @Override
    ProjectId project(AccountId of, int count) {
        ProjectId project = super.project(of, count);
        projects.changeEngine(project, of, workflow.engineId());
        return project;
    }

    /** A shot that shows somebody whose picture is to be sent along. */
    ProjectId withPicture() throws Exception {
        workflow = workflows.upload(administrator, "With pictures", WorkflowText.json(TAKES_A_PICTURE));
        workflows.confirm(
                administrator,
                workflow.id(),
                null,
                workflows.review(administrator, workflow.id()).proposal().bindings());
        ProjectId project = project(1);
        CastId mara = cast.add(project, owner, CastKind.CHARACTER, "Mara");
        castPictures.add(project, owner, mara, Png.encode(Pixels.filled(64, 64, 0xFFCC00)));
        casts.name(project, owner, shotId(project, 1), List.of(mara));
        return project;
    }

    ServerInfo server(String name, String address) {
        return servers.create(
                administrator,
                new ServerDraft(name, ServerKind.COMFYUI, address, LoginKind.NONE, "", null, 1, "", false));
    }

    long jobs() {
        return database.sql("select count(*) from engine_job").query(Long.class).single();
    }
}
