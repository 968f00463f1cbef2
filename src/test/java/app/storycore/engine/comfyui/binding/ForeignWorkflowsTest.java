package app.storycore.engine.comfyui.binding;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.engine.comfyui.graph.WorkflowReader;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as ComfyUI exports them, with nodes that people add to it; an entry of {@code ?} is asked for. */
class ForeignWorkflowsTest {

    private static final String FOLDER = "/app/storycore/engine/comfyui/workflows/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sdxl-refiner|PROMPT=50.value NEGATIVE_PROMPT=51.value WIDTH=5.width HEIGHT=5.height SEED=10.noise_seed"
                        + " SEED=11.noise_seed OUTPUT=19.",
                "flux-loras|PROMPT=6.text NEGATIVE_PROMPT=33.text WIDTH=27.width HEIGHT=27.height SEED=3.seed OUTPUT=9.",
                "sd35|PROMPT=16.text NEGATIVE_PROMPT=71.text WIDTH=53.width HEIGHT=53.height SEED=271.seed OUTPUT=9.",
                "qwen-edit-2509|PROMPT=111.prompt NEGATIVE_PROMPT=110.prompt SEED=3.seed REFERENCE1=78.image"
                        + " REFERENCE2=106.image OUTPUT=60.",
                "kontext-stitched|PROMPT=6.text WIDTH=188.width HEIGHT=188.height SEED=31.seed REFERENCE1=142.image"
                        + " REFERENCE2=147.image OUTPUT=136.",
                "ultimate-upscale|PROMPT=2.text NEGATIVE_PROMPT=3.text WIDTH=4.width HEIGHT=4.height SEED=5.seed"
                        + " SEED=8.seed OUTPUT=9.",
                "efficient-loader|PROMPT=1.positive NEGATIVE_PROMPT=1.negative WIDTH=1.empty_latent_width"
                        + " HEIGHT=1.empty_latent_height SEED=2.seed OUTPUT=3.",
                "custom-sampler-rgthree|PROMPT=15.prompt WIDTH=21.width HEIGHT=21.height SEED=13.seed OUTPUT=25.",
                "controlnet-ipadapter|PROMPT=2.text NEGATIVE_PROMPT=3.text WIDTH=12.width HEIGHT=12.height SEED=13.seed"
                        + " REFERENCE1=5.image OUTPUT=15.",
                "wan22-video|",
                "two-strings|?PROMPT=2.value,3.value NEGATIVE_PROMPT=6.text WIDTH=7.width HEIGHT=7.height SEED=8.seed"
                        + " OUTPUT=10.",
                "text-concatenate|PROMPT=2.text NEGATIVE_PROMPT=6.negative WIDTH=7.width HEIGHT=7.height SEED=8.seed"
                        + " OUTPUT=10.",
                "nested-subgraphs|PROMPT=12:27.text WIDTH=2.value HEIGHT=3.value SEED=12:5:3.seed OUTPUT=9.",
                "image-saver-metadata|PROMPT=2.text NEGATIVE_PROMPT=3.text WIDTH=4.width HEIGHT=4.height SEED=5.seed"
                        + " OUTPUT=7.",
                "wildcard-encode|PROMPT=2.wildcard_text PROMPT=2.populated_text NEGATIVE_PROMPT=3.text WIDTH=4.width"
                        + " HEIGHT=4.height SEED=2.seed SEED=5.seed OUTPUT=7.",
                "flux-redux|PROMPT=4.clip_l PROMPT=4.t5xxl WIDTH=14.width HEIGHT=14.height SEED=11.noise_seed"
                        + " REFERENCE1=5.image OUTPUT=17.",
                "aspect-ratio-detailer|PROMPT=2.text NEGATIVE_PROMPT=3.text WIDTH=4.width HEIGHT=4.height SEED=6.seed"
                        + " SEED=9.seed OUTPUT=10."
            })
    void binds_what_is_sure_asks_for_the_rest_and_nothing_wrong(String file, String expected) throws Exception {
        try (InputStream json = getClass().getResourceAsStream(FOLDER + file + ".json")) {
            BindingProposal proposal = BindingProposer.propose(WorkflowReader.read(json.readAllBytes()));

            Stream<String> found = proposal.bindings().stream()
                    .map(binding -> name(binding.role(), binding.number()) + "=" + binding.target());
            Stream<String> asked = proposal.questions().stream()
                    .map(question -> "?" + question.role() + "="
                            + question.candidates().stream()
                                    .map(candidate -> candidate.target().toString())
                                    .collect(Collectors.joining(",")));
            assertThat(Stream.concat(found, asked))
                    .containsExactlyInAnyOrderElementsOf(
                            expected == null ? Arrays.asList() : Arrays.asList(expected.split(" ")));
        }
    }

    private static String name(BindingRole role, int number) {
        return number == 0 ? role.name() : role.name() + number;
    }
}
