package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names that nodes give to their inputs. */
final class InputNames {

    static final String POSITIVE = "positive";
    static final String NEGATIVE = "negative";
    static final String GUIDER = "guider";
    static final String WIDTH = "width";
    static final String HEIGHT = "height";

    /** Width and height as nodes call them that load a model and begin a picture in one. */
    static final List<String> WIDTHS = List.of(WIDTH, "empty_latent_width");

    static final List<String> HEIGHTS = List.of(HEIGHT, "empty_latent_height");
    static final String IMAGE = "image";

    /** Inputs of a sampler that take what it begins with. */
    static final List<String> LATENTS = List.of("latent_image", "latent", "samples", "init_latent");

    static final List<String> SEEDS = List.of("seed", "noise_seed");

    /** Inputs in which a text for the picture stands. */
    private static final Set<String> TEXTS = Set.of(
            "text",
            "prompt",
            "positive_prompt",
            "positive",
            "text_positive",
            "text_g",
            "text_l",
            "clip_l",
            "clip_g",
            "t5xxl",
            "llama",
            "caption",
            "wildcard_text",
            "populated_text",
            "user_prompt");

    private static final Set<String> NEGATIVE_TEXTS = Set.of("negative_prompt", "negative", "text_negative");

    /** Inputs of nodes that only hold a value for others. */
    private static final List<String> VALUES = List.of("value", "string", "text", "prompt", "int", "number", "seed");

    /** What is never on the way from a sampler to its text. */
    private static final Set<String> NO_WAY_TO_TEXT = Set.of(
            "model",
            "clip",
            "vae",
            "mask",
            "control_net",
            "clip_vision",
            "clip_vision_output",
            "style_model",
            "pixels",
            "noise",
            "sampler",
            "sigmas");

    private InputNames() {}

    /** The inputs of a node that hold a text for this role, in their order; without a name of its own, any text does. */
    static List<String> texts(WorkflowNode node, BindingRole role) {
        List<String> negative = role == BindingRole.NEGATIVE_PROMPT ? holding(node, NEGATIVE_TEXTS) : List.of();
        return negative.isEmpty() ? holding(node, TEXTS) : negative;
    }

    /** The inputs of a node that hold a text and are named for what is not to be drawn. */
    static List<String> negativeTexts(WorkflowNode node) {
        return holding(node, NEGATIVE_TEXTS);
    }

    private static List<String> holding(WorkflowNode node, Set<String> names) {
        return node.inputs().keySet().stream()
                .filter(name -> names.contains(name) && node.hasText(name))
                .toList();
    }

    /** Whether an input takes a text, not its meaning. */
    static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean meaning = lower.equals(POSITIVE) || lower.equals(NEGATIVE);
        return !meaning
                && (TEXTS.contains(lower)
                        || NEGATIVE_TEXTS.contains(lower)
                        || lower.startsWith("string")
                        || isWord(lower));
    }

    private static boolean isWord(String lower) {
        return lower.startsWith("text") && !lower.contains("embeds");
    }

    /** Whether an input takes a text or its meaning. */
    static boolean leadsToText(String name) {
        return isNamedForText(name);
    }

    /** The names of a node's links that may lead to a text. */
    static List<String> waysToText(WorkflowNode node) {
        List<String> links = List.copyOf(node.links().keySet());
        List<String> named = links.stream().filter(InputNames::isNamedForText).toList();
        return named.isEmpty()
                ? links.stream()
                        .filter(name -> !NO_WAY_TO_TEXT.contains(name) && !isPicture(name) && !LATENTS.contains(name))
                        .toList()
                : named;
    }

    private static boolean isNamedForText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("conditioning")
                || lower.contains("embeds")
                || lower.equals(POSITIVE)
                || lower.equals(NEGATIVE)
                || lower.equals(GUIDER)
                || TEXTS.contains(lower)
                || NEGATIVE_TEXTS.contains(lower)
                || lower.startsWith("string")
                || lower.startsWith("text");
    }

    /** Whether an input takes a picture: {@code image}, {@code images}, {@code image2}, {@code image_1}. */
    static boolean isPicture(String name) {
        return name.matches("(?i)images?_?\\d*|pixels");
    }

    /** The text that a node holds for others to take. */
    static Optional<String> heldText(WorkflowNode node) {
        return VALUES.stream().filter(node::hasText).findFirst();
    }

    /** The number that a node holds for others to take. */
    static Optional<String> heldNumber(WorkflowNode node) {
        return VALUES.stream().filter(node::hasNumber).findFirst();
    }
}
