package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.NodeLink;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The nodes that draw: they take a text's meaning and something to begin with, and give on no text. */
final class Samplers {

    private static final List<String> FOR_PROMPT = List.of(InputNames.POSITIVE, "conditioning", "text_embeds");
    private static final List<String> FOR_NEGATIVE = List.of(InputNames.NEGATIVE, "neg_conditioning", "text_embeds");

    private final WorkflowGraph graph;
    private final List<WorkflowNode> all;

    /** @param part ids of the nodes that the output depends on */
    Samplers(WorkflowGraph graph, Set<String> part) {
        this.graph = graph;
        this.all = graph.nodes().stream()
                .filter(node -> part.contains(node.id()) && isSampler(node))
                .toList();
    }

    List<WorkflowNode> all() {
        return all;
    }

    private boolean isSampler(WorkflowNode node) {
        Set<String> links = node.links().keySet();
        boolean draws = links.contains(InputNames.GUIDER) || FOR_PROMPT.stream().anyMatch(links::contains);
        boolean begins = links.contains("noise") || InputNames.LATENTS.stream().anyMatch(links::contains);
        return draws
                && begins
                && graph.consumers(node.id()).stream().noneMatch(input -> InputNames.leadsToText(input.name()));
    }

    /** Where the text of a sampler begins to be found. */
    Optional<NodeLink> text(WorkflowNode sampler, BindingRole role) {
        WorkflowNode asked = graph.source(sampler, InputNames.GUIDER).orElse(sampler);
        List<String> names = role == BindingRole.NEGATIVE_PROMPT ? FOR_NEGATIVE : FOR_PROMPT;
        return names.stream().flatMap(name -> asked.link(name).stream()).findFirst();
    }

    /** What the sampler begins with. */
    Stream<NodeLink> latents(WorkflowNode sampler) {
        return InputNames.LATENTS.stream().flatMap(name -> sampler.link(name).stream());
    }
}
