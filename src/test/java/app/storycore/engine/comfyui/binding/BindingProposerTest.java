package app.storycore.engine.comfyui.binding;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.engine.comfyui.WorkflowText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in workflows of the kinds that people have. */
class BindingProposerTest {

    private static final String LOADERS = """
            4 CheckpointLoaderSimple ckpt_name=sd.safetensors
            """;
    private static final String PICTURE = """
            8 VAEDecode samples=<3 vae=<4.2
            9 SaveImage filename_prefix=ComfyUI images=<8
            """;
    private static final String TWO_TEXTS = LOADERS + PICTURE + """
            6 CLIPTextEncode text="a cat" clip=<4.1
            7 CLIPTextEncode text="blurry" clip=<4.1
            """;
    private static final String EMPTY = """
            5 EmptyLatentImage width=512 height=512 batch_size=1
            """;
    private static final String KSAMPLER =
            "3 KSampler seed=1 steps=20 cfg=7.0 denoise=1.0 model=<4 positive=<6 negative=<7 latent_image=<5\n";

    /** A workflow and what must be found: {@code role[number]=node.input}, those of {@code ?} are asked. */
    record Example(String name, String workflow, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                new Example(
                        "text to picture",
                        TWO_TEXTS + EMPTY + KSAMPLER,
                        "PROMPT=6.text NEGATIVE_PROMPT=7.text WIDTH=5.width HEIGHT=5.height SEED=3.seed OUTPUT=9."),
                new Example(
                        "base and refiner with the same words",
                        TWO_TEXTS + EMPTY + KSAMPLER + """
                        12 CheckpointLoaderSimple ckpt_name=refiner.safetensors
                        16 CLIPTextEncode text="a cat" clip=<12.1
                        17 CLIPTextEncode text="blurry" clip=<12.1
                        11 KSamplerAdvanced add_noise=disable noise_seed=0 steps=25 model=<12 positive=<16 negative=<17 latent_image=<3
                        18 VAEDecode samples=<11 vae=<12.2
                        19 SaveImage images=<18 # STUDIO:output
                        """,
                        "PROMPT=6.text PROMPT=16.text NEGATIVE_PROMPT=7.text NEGATIVE_PROMPT=17.text WIDTH=5.width"
                                + " HEIGHT=5.height SEED=3.seed SEED=11.noise_seed OUTPUT=19."),
                new Example(
                        "two texts in one node, sizes in it too",
                        LOADERS + PICTURE + EMPTY + KSAMPLER + """
                        6 CLIPTextEncodeSDXL width=1024 height=1024 crop_w=0 crop_h=0 text_g="a cat" text_l="a cat" clip=<4.1
                        7 CLIPTextEncodeSDXL width=1024 height=1024 crop_w=0 crop_h=0 text_g="" text_l="" clip=<4.1
                        """,
                        "PROMPT=6.text_g PROMPT=6.text_l NEGATIVE_PROMPT=7.text_g NEGATIVE_PROMPT=7.text_l WIDTH=5.width"
                                + " HEIGHT=5.height SEED=3.seed OUTPUT=9."),
                new Example(
                        "guider, noise and sizes in nodes of their own",
                        """
                        6 CLIPTextEncode text="a cat" clip=<11
                        8 VAEDecode samples=<13 vae=<10
                        9 SaveImage images=<8
                        10 VAELoader vae_name=ae.safetensors
                        11 DualCLIPLoader clip_name1=t5.safetensors clip_name2=clip_l.safetensors
                        12 UNETLoader unet_name=flux1-dev.safetensors
                        13 SamplerCustomAdvanced noise=<25 guider=<22 sampler=<16 sigmas=<17 latent_image=<27
                        16 KSamplerSelect sampler_name=euler
                        17 BasicScheduler scheduler=simple steps=20 denoise=1.0 model=<30
                        22 BasicGuider model=<30 conditioning=<26
                        25 RandomNoise noise_seed=219
                        26 FluxGuidance guidance=3.5 conditioning=<6
                        27 EmptySD3LatentImage width=<34 height=<35 batch_size=1
                        30 ModelSamplingFlux max_shift=1.15 base_shift=0.5 width=<34 height=<35 model=<12
                        34 PrimitiveInt value=1024
                        35 PrimitiveInt value=1024
                        """,
                        "PROMPT=6.text WIDTH=34.value HEIGHT=35.value SEED=25.noise_seed OUTPUT=9."),
                new Example(
                        "both text encoders by name",
                        LOADERS + PICTURE + EMPTY + KSAMPLER + """
                        6 CLIPTextEncodeFlux clip_l="a cat" t5xxl="a cat" guidance=3.5 clip=<4.1
                        7 ConditioningZeroOut conditioning=<6
                        """,
                        "PROMPT=6.clip_l PROMPT=6.t5xxl WIDTH=5.width HEIGHT=5.height SEED=3.seed OUTPUT=9."),
                new Example(
                        "one picture as reference, no size of its own",
                        """
                        6 CLIPTextEncode text="put him on a horse" clip=<38
                        8 VAEDecode samples=<31 vae=<39
                        31 KSampler seed=9 steps=20 cfg=1.0 denoise=1.0 model=<37 positive=<35 negative=<135 latent_image=<124
                        35 FluxGuidance guidance=2.5 conditioning=<177
                        37 UNETLoader unet_name=kontext.safetensors
                        38 DualCLIPLoader clip_name1=a clip_name2=b
                        39 VAELoader vae_name=ae
                        42 FluxKontextImageScale image=<142
                        124 VAEEncode pixels=<42 vae=<39
                        135 ConditioningZeroOut conditioning=<6
                        136 SaveImage images=<8
                        142 LoadImage image=hat.png
                        177 ReferenceLatent conditioning=<6 latent=<124
                        """,
                        "PROMPT=6.text SEED=31.seed REFERENCE1=142.image OUTPUT=136."),
                new Example(
                        "references in a chain",
                        LOADERS + PICTURE + EMPTY + """
                        3 KSampler seed=9 denoise=1.0 model=<4 positive=<40 negative=<41 latent_image=<5
                        6 CLIPTextEncode text="both at a table" clip=<4.1
                        20 LoadImage image=b.png
                        21 LoadImage image=a.png
                        22 VAEEncode pixels=<20 vae=<4.2
                        23 VAEEncode pixels=<21 vae=<4.2
                        30 ReferenceLatent conditioning=<6 latent=<23
                        31 ReferenceLatent conditioning=<30 latent=<22
                        40 FluxGuidance guidance=2.5 conditioning=<31
                        41 ConditioningZeroOut conditioning=<6
                        """,
                        "PROMPT=6.text WIDTH=5.width HEIGHT=5.height SEED=3.seed REFERENCE1=21.image REFERENCE2=20.image"
                                + " OUTPUT=9."),
                new Example(
                        "two pictures stitched together",
                        LOADERS + PICTURE + """
                        3 KSampler seed=9 denoise=1.0 model=<4 positive=<30 negative=<41 latent_image=<23
                        6 CLIPTextEncode text="both at a table" clip=<4.1
                        20 LoadImage image=b.png
                        21 LoadImage image=a.png
                        22 ImageStitch direction=right match_image_size=true image1=<21 image2=<20
                        23 VAEEncode pixels=<22 vae=<4.2
                        30 ReferenceLatent conditioning=<6 latent=<23
                        41 ConditioningZeroOut conditioning=<6
                        """,
                        "PROMPT=6.text SEED=3.seed REFERENCE1=21.image REFERENCE2=20.image OUTPUT=9."),
                new Example(
                        "text and three pictures in one node",
                        PICTURE + """
                        3 KSampler seed=9 denoise=1.0 model=<4 positive=<111 negative=<110 latent_image=<112
                        4 UNETLoader unet_name=qwen_image_edit
                        78 LoadImage image=a.png
                        79 LoadImage image=b.png
                        80 LoadImage image=c.png
                        93 ImageScaleToTotalPixels megapixels=1.0 image=<78
                        110 TextEncodeQwenImageEditPlus prompt="" clip=<4.1 vae=<4.2 image1=<93 image2=<79 image3=<80
                        111 TextEncodeQwenImageEditPlus prompt="she sits down" clip=<4.1 vae=<4.2 image1=<93 image2=<79 image3=<80
                        112 EmptySD3LatentImage width=1024 height=576 batch_size=1
                        """,
                        "PROMPT=111.prompt NEGATIVE_PROMPT=110.prompt WIDTH=112.width HEIGHT=112.height SEED=3.seed"
                                + " REFERENCE1=78.image REFERENCE2=79.image REFERENCE3=80.image OUTPUT=9."),
                new Example(
                        "one picture that is the size as well",
                        PICTURE + """
                        3 KSampler seed=9 denoise=1.0 model=<4 positive=<76 negative=<77 latent_image=<88
                        4 UNETLoader unet_name=qwen_image_edit
                        76 TextEncodeQwenImageEdit prompt="she sits down" clip=<4.1 vae=<4.2 image=<93
                        77 TextEncodeQwenImageEdit prompt="" clip=<4.1 vae=<4.2 image=<93
                        78 LoadImage image=a.png
                        88 VAEEncode pixels=<93 vae=<4.2
                        93 ImageScaleToTotalPixels megapixels=1.0 image=<78
                        """,
                        "PROMPT=76.prompt NEGATIVE_PROMPT=77.prompt SEED=3.seed REFERENCE1=78.image OUTPUT=9."),
                new Example(
                        "subgraph",
                        """
                        60 SaveImage images=<57:8
                        57:8 VAEDecode samples=<57:3 vae=<57:29
                        57:3 KSampler seed=5 denoise=1.0 model=<57:28 positive=<57:27 negative=<57:33 latent_image=<57:13
                        57:27 CLIPTextEncode text="a lake" clip=<57:30
                        57:33 ConditioningZeroOut conditioning=<57:27
                        57:13 EmptySD3LatentImage width=1024 height=1024 batch_size=1
                        57:28 UNETLoader unet_name=z_image
                        57:29 VAELoader vae_name=ae
                        57:30 CLIPLoader clip_name=qwen
                        """,
                        "PROMPT=57:27.text WIDTH=57:13.width HEIGHT=57:13.height SEED=57:3.seed OUTPUT=60."),
                new Example(
                        "drawn over a picture",
                        TWO_TEXTS + """
                        3 KSampler seed=1 denoise=0.6 model=<4 positive=<6 negative=<7 latent_image=<5
                        5 VAEEncode pixels=<20 vae=<4.2
                        20 LoadImage image=sketch.png
                        """,
                        "PROMPT=6.text NEGATIVE_PROMPT=7.text SEED=3.seed START_PICTURE=20.image OUTPUT=9."),
                new Example(
                        "drawn over a picture of a given size",
                        TWO_TEXTS + """
                        3 KSampler seed=1 denoise=0.6 model=<4 positive=<6 negative=<7 latent_image=<5
                        5 VAEEncode pixels=<21 vae=<4.2
                        20 LoadImage image=sketch.png
                        21 ImageScale upscale_method=lanczos width=1024 height=576 crop=center image=<20
                        """,
                        "PROMPT=6.text NEGATIVE_PROMPT=7.text WIDTH=21.width HEIGHT=21.height SEED=3.seed"
                                + " START_PICTURE=20.image OUTPUT=9."),
                new Example(
                        "part of a picture drawn anew",
                        TWO_TEXTS + """
                        3 KSampler seed=1 denoise=0.9 model=<4 positive=<6 negative=<7 latent_image=<5
                        5 VAEEncodeForInpaint grow_mask_by=6 pixels=<20 vae=<4.2 mask=<20.1
                        20 LoadImage image=sketch.png
                        """,
                        "PROMPT=6.text NEGATIVE_PROMPT=7.text SEED=3.seed START_PICTURE=20.image OUTPUT=9."),
                new Example(
                        "steered by outlines",
                        TWO_TEXTS + EMPTY + """
                        3 KSampler seed=1 denoise=1.0 model=<4 positive=<30 negative=<30.1 latent_image=<5
                        20 LoadImage image=pose.png
                        29 ControlNetLoader control_net_name=pose
                        30 ControlNetApplyAdvanced strength=1.0 positive=<6 negative=<7 control_net=<29 image=<20
                        """,
                        "PROMPT=6.text NEGATIVE_PROMPT=7.text WIDTH=5.width HEIGHT=5.height SEED=3.seed OUTPUT=9."),
                new Example(
                        "reference in the model",
                        TWO_TEXTS + EMPTY + """
                        3 KSampler seed=1 denoise=1.0 model=<30 positive=<6 negative=<7 latent_image=<5
                        20 LoadImage image=face.png
                        29 IPAdapterUnifiedLoader preset=PLUS model=<4
                        30 IPAdapter weight=1.0 model=<29 ipadapter=<29.1 image=<20
                        """,
                        "PROMPT=6.text NEGATIVE_PROMPT=7.text WIDTH=5.width HEIGHT=5.height SEED=3.seed"
                                + " REFERENCE1=20.image OUTPUT=9."),
                new Example(
                        "drawn twice, the second time larger",
                        TWO_TEXTS + EMPTY + """
                        2 KSampler seed=1 denoise=1.0 model=<4 positive=<6 negative=<7 latent_image=<5
                        10 LatentUpscaleBy upscale_method=bislerp scale_by=1.5 samples=<2
                        3 KSampler seed=1 denoise=0.5 model=<4 positive=<6 negative=<7 latent_image=<10
                        """,
                        "PROMPT=6.text NEGATIVE_PROMPT=7.text WIDTH=5.width HEIGHT=5.height SEED=2.seed SEED=3.seed OUTPUT=9."),
                new Example(
                        "enlarged by a model at the end",
                        TWO_TEXTS + EMPTY + KSAMPLER.replace("3 KSampler", "3 KSampler") + """
                        40 UpscaleModelLoader model_name=4x
                        41 ImageUpscaleWithModel upscale_model=<40 image=<8
                        42 SaveImage images=<41 # STUDIO:output
                        """,
                        "PROMPT=6.text NEGATIVE_PROMPT=7.text WIDTH=5.width HEIGHT=5.height SEED=3.seed OUTPUT=42."),
                new Example(
                        "words in a node of their own, with some before them",
                        LOADERS + PICTURE + EMPTY + KSAMPLER + """
                        6 CLIPTextEncode text=<51 clip=<53.1
                        7 CLIPTextEncode text="blurry" clip=<53.1
                        50 PrimitiveStringMultiline value="a cat"
                        51 StringConcatenate string_a="ink drawing" string_b=<50 delimiter=","
                        53 LoraLoader lora_name=ink strength_model=1.0 strength_clip=1.0 model=<4 clip=<4.1
                        """,
                        "PROMPT=50.value NEGATIVE_PROMPT=7.text WIDTH=5.width HEIGHT=5.height SEED=3.seed OUTPUT=9."),
                new Example(
                        "guider with both texts, a video model for one picture",
                        LOADERS + """
                        6 CLIPTextEncode text="a cat" clip=<4.1
                        7 CLIPTextEncode text="blurry" clip=<4.1
                        8 VAEDecode samples=<13 vae=<4.2
                        9 SaveImage images=<8
                        13 SamplerCustomAdvanced noise=<25 guider=<22 sampler=<16 sigmas=<17 latent_image=<27
                        16 KSamplerSelect sampler_name=euler
                        17 BasicScheduler scheduler=simple steps=20 denoise=1.0 model=<4
                        22 CFGGuider cfg=5.0 model=<4 positive=<6 negative=<7
                        25 RandomNoise noise_seed=219
                        27 EmptyHunyuanLatentVideo width=832 height=480 length=1 batch_size=1
                        """,
                        "PROMPT=6.text NEGATIVE_PROMPT=7.text WIDTH=27.width HEIGHT=27.height SEED=25.noise_seed OUTPUT=9."),
                new Example(
                        "texts for a sampler with names of its own",
                        """
                        11 WanVideoTextEncode positive_prompt="a cat" negative_prompt="blurry" t5=<12
                        12 LoadWanVideoT5TextEncoder model_name=umt5
                        13 WanVideoEmptyEmbeds width=832 height=480 num_frames=1
                        14 WanVideoSampler steps=30 seed=7 model=<15 text_embeds=<11 image_embeds=<13 samples=<16
                        15 WanVideoModelLoader model=wan
                        16 WanVideoEmptyLatent width=832 height=480
                        17 WanVideoDecode samples=<14
                        18 SaveImage images=<17
                        """,
                        "PROMPT=11.positive_prompt NEGATIVE_PROMPT=11.negative_prompt WIDTH=16.width HEIGHT=16.height"
                                + " SEED=14.seed OUTPUT=18."),
                new Example(
                        "everything in one node",
                        """
                        1 FluxProImageNode prompt="a cat" prompt_upsampling=false width=1024 height=768 seed=4
                        2 SaveImage images=<1
                        """,
                        "PROMPT=1.prompt WIDTH=1.width HEIGHT=1.height SEED=1.seed OUTPUT=2."),
                new Example(
                        "loader with both texts",
                        """
                        1 Efficient_Loader ckpt_name=sd positive="a cat" negative="blurry" empty_latent_width=512 empty_latent_height=512
                        2 Efficient_KSampler seed=4 denoise=1.0 model=<1 positive=<1.1 negative=<1.2 latent_image=<1.3
                        3 PreviewImage images=<2.5
                        """,
                        "PROMPT=1.positive NEGATIVE_PROMPT=1.negative WIDTH=1.empty_latent_width HEIGHT=1.empty_latent_height"
                                + " SEED=2.seed OUTPUT=3."),
                new Example(
                        "a text that nobody understands, and a negative that is no prompt",
                        LOADERS + PICTURE + EMPTY + KSAMPLER + """
                        6 TokenFilm film="a cat" clip=<4.1
                        7 CLIPTextEncode text="blurry" clip=<4.1
                        """,
                        "NEGATIVE_PROMPT=7.text WIDTH=5.width HEIGHT=5.height SEED=3.seed OUTPUT=9."),
                new Example(
                        "two texts combined are asked for",
                        LOADERS + PICTURE + EMPTY + KSAMPLER + """
                        6 ConditioningCombine conditioning_1=<61 conditioning_2=<62
                        61 CLIPTextEncode text="a cat" clip=<4.1
                        62 CLIPTextEncode text="on a roof" clip=<4.1
                        7 CLIPTextEncode text="blurry" clip=<4.1
                        """,
                        "?PROMPT=61.text,62.text NEGATIVE_PROMPT=7.text WIDTH=5.width HEIGHT=5.height SEED=3.seed OUTPUT=9."),
                new Example(
                        "another text for faces is asked for",
                        TWO_TEXTS + EMPTY + KSAMPLER + """
                        66 CLIPTextEncode text="detailed face" clip=<4.1
                        10 LatentUpscaleBy scale_by=1.5 samples=<3
                        11 KSampler seed=1 denoise=0.4 model=<4 positive=<66 negative=<7 latent_image=<10
                        18 VAEDecode samples=<11 vae=<4.2
                        19 SaveImage images=<18 # studio: output
                        """,
                        "?PROMPT=6.text,66.text NEGATIVE_PROMPT=7.text WIDTH=5.width HEIGHT=5.height SEED=3.seed SEED=11.seed"
                                + " OUTPUT=19."),
                new Example(
                        "two sizes and two outputs are asked for",
                        TWO_TEXTS + EMPTY + """
                        2 KSampler seed=1 denoise=1.0 model=<4 positive=<6 negative=<7 latent_image=<5
                        10 LatentUpscale upscale_method=bislerp width=1024 height=1024 crop=disabled samples=<2
                        3 KSampler seed=1 denoise=0.5 model=<4 positive=<6 negative=<7 latent_image=<10
                        18 VAEDecode samples=<2 vae=<4.2
                        19 SaveImage images=<18
                        """,
                        "PROMPT=6.text NEGATIVE_PROMPT=7.text ?WIDTH=5.width,10.width ?HEIGHT=5.height,10.height SEED=2.seed"
                                + " SEED=3.seed ?OUTPUT=9.,19."),
                new Example(
                        "titles win",
                        TWO_TEXTS.replace("\"blurry\" clip=<4.1", "\"blurry\" clip=<4.1 # STUDIO:prompt")
                                + EMPTY.replace("batch_size=1", "batch_size=1 # Studio: size")
                                + KSAMPLER,
                        "PROMPT=7.text WIDTH=5.width HEIGHT=5.height SEED=3.seed OUTPUT=9."),
                new Example(
                        "noise without a model has no prompt",
                        """
                        1 EmptyImage width=640 height=360 batch_size=1 color=0
                        2 ImageAddNoise seed=5 strength=0.5 image=<1
                        3 SaveImage images=<2
                        """,
                        "WIDTH=1.width HEIGHT=1.height SEED=2.seed OUTPUT=3."));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void finds_what_is_sure_and_asks_for_the_rest(Example example) {
        BindingProposal proposal = BindingProposer.propose(WorkflowText.graph(example.workflow()));

        Stream<String> found = proposal.bindings().stream()
                .map(binding -> binding.role()
                        + (binding.number() > 0 ? Integer.toString(binding.number()) : "")
                        + "=" + binding.target());
        Stream<String> asked = proposal.questions().stream()
                .map(question -> "?" + question.role() + "="
                        + String.join(
                                ",",
                                question.candidates().stream()
                                        .map(binding -> binding.target().toString())
                                        .toList()));
        assertThat(Stream.concat(found, asked))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList(example.expected().split(" ")));
    }

    @Test
    void says_why() {
        BindingProposal proposal = BindingProposer.propose(WorkflowText.graph(TWO_TEXTS + EMPTY + KSAMPLER));

        assertThat(proposal.proposed())
                .extracting(one -> one.binding().role() + " " + one.signal())
                .contains("PROMPT TRACED", "WIDTH TRACED", "SEED TRACED", "OUTPUT CLASS_AND_NAME");
    }

    @Test
    void matches_bindings_again_when_ids_have_moved() {
        List<Binding> bindings = BindingProposer.propose(
                        WorkflowText.graph(TWO_TEXTS + EMPTY + KSAMPLER + "70 Note value=x # My note\n"))
                .bindings();

        BindingMatcher.Match moved = BindingMatcher.match(
                bindings,
                WorkflowText.graph((TWO_TEXTS + EMPTY + KSAMPLER)
                        .replace("5 EmptyLatent", "55 EmptyLatent")
                        .replace("latent_image=<5", "latent_image=<55")));
        assertThat(moved.lost()).isEmpty();
        assertThat(moved.found())
                .extracting(binding -> binding.target().toString())
                .contains("55.width", "6.text");
    }

    @Test
    void asks_when_an_id_has_become_something_else() {
        List<Binding> bindings = BindingProposer.propose(WorkflowText.graph(TWO_TEXTS + EMPTY + KSAMPLER))
                .bindings();

        BindingMatcher.Match swapped = BindingMatcher.match(
                bindings,
                WorkflowText.graph(
                        TWO_TEXTS + EMPTY + KSAMPLER.replace("positive=<6 negative=<7", "positive=<7 negative=<6")));

        assertThat(swapped.lost())
                .extracting(Binding::role)
                .containsExactlyInAnyOrder(BindingRole.PROMPT, BindingRole.NEGATIVE_PROMPT);
    }
}
