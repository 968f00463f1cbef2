package app.storycore.engine.comfyui.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.engine.comfyui.SchemaText;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.engine.comfyui.binding.BindingProposer;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.schema.NodeSchema;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Workflows as they are sent for one picture. */
class JobGraphTest {

    private static final BigInteger LARGEST = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

    private static final Function<String, Optional<NodeSchema>> SERVER = SchemaText.schemas("""
            LoadImage image:[a.png] -> IMAGE MASK
            CLIPTextEncode text:STRING clip:CLIP -> CONDITIONING
            EmptyLatentImage width:INT(16..16384/8) height:INT(16..16384/8) batch_size:INT(1..4096/1) -> LATENT
            KSampler seed:INT(0..4294967295/1) model:MODEL positive:CONDITIONING negative:CONDITIONING latent_image:LATENT -> LATENT
            VAEDecode samples:LATENT vae:VAE -> IMAGE
            VAEEncode pixels:IMAGE vae:VAE -> LATENT
            SaveImage images:IMAGE filename_prefix:STRING
            ImageScale image:IMAGE width:INT height:INT -> IMAGE
            ImageStitch image1:IMAGE image2:IMAGE? -> IMAGE
            ImageBatch image1:IMAGE image2:IMAGE -> IMAGE
            ReferenceLatent conditioning:CONDITIONING latent:LATENT? -> CONDITIONING
            IPAdapter model:MODEL ipadapter:IPADAPTER image:IMAGE -> MODEL
            TextEncodeQwenImageEditPlus prompt:STRING clip:CLIP vae:VAE? image1:IMAGE? image2:IMAGE? image3:IMAGE? -> CONDITIONING
            """);

    private static final String BASE = """
            4 CheckpointLoaderSimple ckpt_name=sd.safetensors
            5 EmptyLatentImage width=512 height=512 batch_size=1
            6 CLIPTextEncode text="a cat" clip=<4.1
            7 CLIPTextEncode text="blurry" clip=<4.1
            8 VAEDecode samples=<3 vae=<4.2
            9 SaveImage filename_prefix=ComfyUI images=<8
            """;

    private static ObjectNode fill(String workflow, List<String> references, @Nullable String start)
            throws PictureNeededException {
        WorkflowGraph graph = WorkflowText.graph(workflow);
        JobValues values = new JobValues("a dog", "ugly", 1277, 720, LARGEST, references, start, "storycore/17");
        return new JobGraph(graph, BindingProposer.propose(graph).bindings(), SERVER).fill(values);
    }

    private static JsonNode input(ObjectNode nodes, String id, String name) {
        return nodes.path(id).path("inputs").path(name);
    }

    @Test
    void puts_values_where_they_belong_within_the_bounds_of_the_server() throws Exception {
        ObjectNode nodes =
                fill(BASE + "3 KSampler seed=1 model=<4 positive=<6 negative=<7 latent_image=<5\n", List.of(), null);

        assertThat(input(nodes, "6", "text").asString()).isEqualTo("a dog");
        assertThat(input(nodes, "7", "text").asString()).isEqualTo("ugly");
        assertThat(input(nodes, "5", "width").intValue()).isEqualTo(1280);
        assertThat(input(nodes, "5", "height").intValue()).isEqualTo(720);
        assertThat(input(nodes, "3", "seed").bigIntegerValue()).isEqualTo(LARGEST.mod(BigInteger.TWO.pow(32)));
        assertThat(input(nodes, "9", "filename_prefix").asString()).isEqualTo("storycore/17");
        assertThat(nodes.path("3").path("class_type").asString()).isEqualTo("KSampler");
    }

    @Test
    void sends_nothing_that_the_output_does_not_need() throws Exception {
        ObjectNode nodes = fill(
                BASE + "3 KSampler seed=1 model=<4 positive=<6 negative=<7 latent_image=<5\n"
                        + "30 ImageScale width=64 height=64 image=<8\n31 PreviewImage images=<30\n",
                List.of(),
                null);

        assertThat(nodes.has("30")).isFalse();
        assertThat(nodes.has("31")).isFalse();
    }

    private static final String EDIT = """
            3 KSampler seed=1 model=<4 positive=<6 negative=<7 latent_image=<5
            4 CheckpointLoaderSimple ckpt_name=sd.safetensors
            5 EmptyLatentImage width=512 height=512 batch_size=1
            6 TextEncodeQwenImageEditPlus prompt="x" clip=<4.1 image1=<25 image2=<21 image3=<22
            7 TextEncodeQwenImageEditPlus prompt="" clip=<4.1 image1=<25 image2=<21 image3=<22
            8 VAEDecode samples=<3 vae=<4.2
            9 SaveImage filename_prefix=ComfyUI images=<8
            20 LoadImage image=author1.png
            21 LoadImage image=author2.png
            22 LoadImage image=author3.png
            25 ImageScale image=<20 width=1024 height=1024
            """;

    @Test
    void takes_optional_pictures_out_with_what_prepares_them() throws Exception {
        ObjectNode one = fill(EDIT, List.of("studio/mara.png"), null);
        assertThat(input(one, "20", "image").asString()).isEqualTo("studio/mara.png");
        assertThat(input(one, "6", "image1").get(0).asString()).isEqualTo("25");
        assertThat(input(one, "6", "image2").isMissingNode()).isTrue();
        assertThat(one.has("21")).isFalse();

        ObjectNode none = fill(EDIT, List.of(), null);
        assertThat(none.toString()).doesNotContain("author", "ImageScale", "image1");
        assertThat(input(none, "6", "prompt").asString()).isEqualTo("a dog");
    }

    @Test
    void passes_by_nodes_that_merge_pictures() throws Exception {
        String merged = BASE + """
                3 KSampler seed=1 model=<4 positive=<30 negative=<7 latent_image=<5
                20 LoadImage image=author1.png
                21 LoadImage image=author2.png
                22 %s image1=<20 image2=<21
                23 VAEEncode pixels=<22 vae=<4.2
                30 ReferenceLatent conditioning=<6 latent=<23
                """;

        ObjectNode batch = fill(merged.formatted("ImageBatch"), List.of("mara.png"), null);
        assertThat(batch.has("22")).isFalse();
        assertThat(input(batch, "23", "pixels").get(0).asString()).isEqualTo("20");

        ObjectNode stitch = fill(merged.formatted("ImageStitch"), List.of("mara.png"), null);
        assertThat(stitch.has("22")).isTrue();

        ObjectNode none = fill(merged.formatted("ImageBatch"), List.of(), null);
        assertThat(none.has("23")).isFalse();
        assertThat(input(none, "30", "latent").isMissingNode()).isTrue();
        assertThat(input(none, "3", "positive").get(0).asString()).isEqualTo("30");
    }

    @Test
    void passes_by_a_node_that_changes_the_model_by_a_picture() throws Exception {
        ObjectNode none = fill(BASE + """
                3 KSampler seed=1 model=<30 positive=<6 negative=<7 latent_image=<5
                20 LoadImage image=face.png
                29 IPAdapterUnifiedLoader preset=PLUS model=<4
                30 IPAdapter model=<29 ipadapter=<29.1 image=<20
                """, List.of(), null);

        assertThat(none.has("30")).isFalse();
        assertThat(input(none, "3", "model").get(0).asString()).isEqualTo("29");
    }

    @Test
    void says_which_picture_a_workflow_cannot_do_without() {
        String over = BASE + """
                3 KSampler seed=1 denoise=0.5 model=<4 positive=<6 negative=<7 latent_image=<25
                20 LoadImage image=author1.png
                25 VAEEncode pixels=<20 vae=<4.2
                """;

        assertThatThrownBy(() -> fill(over, List.of("mara.png"), null))
                .isInstanceOfSatisfying(
                        PictureNeededException.class,
                        e -> assertThat(e.role().name()).isEqualTo("START_PICTURE"));
    }

    @Test
    void draws_over_the_start_picture() throws Exception {
        ObjectNode nodes = fill(BASE + """
                3 KSampler seed=1 denoise=0.5 model=<4 positive=<6 negative=<7 latent_image=<25
                20 LoadImage image=author1.png
                25 VAEEncode pixels=<20 vae=<4.2
                """, List.of(), "studio/sketch.png");

        assertThat(input(nodes, "20", "image").asString()).isEqualTo("studio/sketch.png");
    }
}
