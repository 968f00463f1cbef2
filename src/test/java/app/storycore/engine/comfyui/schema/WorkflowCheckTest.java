package app.storycore.engine.comfyui.schema;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.engine.comfyui.SchemaText;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingProposer;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What keeps a workflow from being used. */
class WorkflowCheckTest {

    private static final String WORKFLOW = """
            3 KSampler seed=1 sampler_name=euler model=<4 positive=<6 negative=<7 latent_image=<5
            4 CheckpointLoaderSimple ckpt_name=sd.safetensors
            5 EmptyLatentImage width=512 height=512 batch_size=4
            6 CLIPTextEncode text="a cat" clip=<4.1
            7 CLIPTextEncode text="blurry" clip=<4.1
            8 VAEDecode samples=<3 vae=<4.2
            9 SaveImage filename_prefix=ComfyUI images=<8
            """;

    private static final String SERVER = """
            KSampler seed:INT sampler_name:[euler|dpm] model:MODEL positive:CONDITIONING negative:CONDITIONING latent_image:LATENT -> LATENT
            CheckpointLoaderSimple ckpt_name:[sd.safetensors] -> MODEL CLIP VAE
            EmptyLatentImage width:INT height:INT batch_size:INT -> LATENT
            CLIPTextEncode text:STRING clip:CLIP -> CONDITIONING
            VAEDecode samples:LATENT vae:VAE -> IMAGE
            SaveImage images:IMAGE filename_prefix:STRING
            """;

    private static WorkflowCheck check(String workflow) {
        WorkflowGraph graph = WorkflowText.graph(workflow);
        return new WorkflowCheck(graph, BindingProposer.propose(graph).bindings());
    }

    @Test
    void finds_nothing_wrong_with_what_the_server_has() {
        assertThat(check(WORKFLOW).on(SchemaText.schemas(SERVER))).isEmpty();
        assertThat(check(WORKFLOW.replace("batch_size=4", "batch_size=1")).ofItself())
                .isEmpty();
        assertThat(check(WORKFLOW).models()).containsExactly("sd.safetensors");
    }

    @Test
    void names_missing_nodes_models_choices_and_inputs() {
        List<WorkflowProblem> problems = check(WORKFLOW.replace("sampler_name=euler", "sampler_name=res_3m"))
                .on(SchemaText.schemas(SERVER.replace("[sd.safetensors]", "[other.ckpt|another.ckpt]")
                        .replace("VAEDecode", "OtherDecode")
                        .replace("CLIPTextEncode text:STRING", "CLIPTextEncode weight:FLOAT text:STRING")));

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        new WorkflowProblem.MissingChoice("3", "sampler_name", "res_3m", List.of("euler", "dpm")),
                        new WorkflowProblem.MissingModel("4", "ckpt_name", "sd.safetensors"),
                        new WorkflowProblem.MissingNode("VAEDecode", List.of("8")),
                        new WorkflowProblem.MissingInput("6", "CLIPTextEncode", "weight"),
                        new WorkflowProblem.MissingInput("7", "CLIPTextEncode", "weight"));
    }

    @Test
    void names_what_is_wrong_on_every_server() {
        WorkflowGraph graph = WorkflowText.graph(WORKFLOW + """
                20 LoadImage image=pose.png
                29 ControlNetLoader control_net_name=pose
                30 ControlNetApplyAdvanced strength=1.0 positive=<6 negative=<7 control_net=<29 image=<20
                """);
        List<Binding> none = List.of();
        assertThat(new WorkflowCheck(graph, none).ofItself())
                .contains(
                        new WorkflowProblem.NoPrompt(),
                        new WorkflowProblem.NoOutput(),
                        new WorkflowProblem.AuthorsPicture("20", "pose.png"),
                        new WorkflowProblem.SeveralPictures("5", "batch_size", 4));
    }

    @Test
    void reads_older_and_newer_answers() {
        NodeSchema older = read("""
                {"A": {"input": {"required": {"ckpt_name": [["a.ckpt", "b.ckpt"], {"tooltip": "x"}],
                  "seed": ["INT", {"default": 0, "min": 0, "max": 18446744073709551615}]},
                  "optional": {"image": ["IMAGE"]}}, "output": ["MODEL", ["x", "y"]]}}""");
        NodeSchema newer = read("""
                {"A": {"input": {"required": {"ckpt_name": ["COMBO", {"multiselect": false, "options": ["a.ckpt"]}],
                  "cfg": ["FLOAT", {"min": 0.0, "max": 100.5, "step": 0.1}]}}, "output": ["MODEL"]}}""");

        assertThat(older.input("ckpt_name").orElseThrow().refuses("c.ckpt")).isTrue();
        assertThat(older.isOptional("image")).isTrue();
        assertThat(older.input("seed").orElseThrow().max()).isEqualTo("18446744073709551615");
        assertThat(newer.input("ckpt_name").orElseThrow().choices()).containsExactly("a.ckpt");
        assertThat(newer.input("cfg").orElseThrow().max()).isNull();
        assertThat(NodeSchemaReader.read(JsonMapper.shared().readTree("{}"), "A"))
                .isEmpty();
    }

    private static NodeSchema read(String json) {
        return NodeSchemaReader.read(JsonMapper.shared().readTree(json), "A").orElseThrow();
    }
}
