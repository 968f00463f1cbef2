package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.NodeLink;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where the size of the picture stands: the node that a sampler begins with. */
final class SizeFinder {

    private static final String BEGINS = "(?i).*(empty|latent|resolution|size).*";

    private final WorkflowGraph graph;
    private final Samplers samplers;
    private final List<WorkflowNode> part;
    private final NumberSource numbers;

    SizeFinder(WorkflowGraph graph, Samplers samplers, List<WorkflowNode> part) {
        this.graph = graph;
        this.samplers = samplers;
        this.part = part;
        this.numbers = new NumberSource(graph);
    }

    Finding find() {
        Set<WorkflowNode> traced = new LinkedHashSet<>();
        samplers.all()
                .forEach(
                        sampler -> samplers.latents(sampler).forEach(latent -> trace(latent, new HashSet<>(), traced)));
        if (!samplers.all().isEmpty()) {
            return finding(BindingSignal.TRACED, List.copyOf(traced));
        }
        List<WorkflowNode> sized = part.stream().filter(this::hasSize).toList();
        List<WorkflowNode> byClass =
                sized.stream().filter(node -> node.type().matches(BEGINS)).toList();
        return byClass.isEmpty() ? finding(BindingSignal.NAME, sized) : finding(BindingSignal.CLASS_AND_NAME, byClass);
    }

    /** Up to the nearest node with a size on each way; texts, models and masks have none. */
    private void trace(NodeLink link, Set<String> seen, Set<WorkflowNode> found) {
        WorkflowNode node = graph.node(link.node()).orElse(null);
        if (node == null || !seen.add(node.id())) {
            return;
        }
        if (hasSize(node)) {
            found.add(node);
            return;
        }
        node.links().forEach((name, next) -> {
            if (InputNames.isPicture(name) || InputNames.LATENTS.contains(name)) {
                trace(next, seen, found);
            }
        });
    }

    private boolean hasSize(WorkflowNode node) {
        return width(node).isPresent() && height(node).isPresent();
    }

    private Optional<Binding> width(WorkflowNode node) {
        return side(BindingRole.WIDTH, node, InputNames.WIDTHS);
    }

    private Optional<Binding> height(WorkflowNode node) {
        return side(BindingRole.HEIGHT, node, InputNames.HEIGHTS);
    }

    private Optional<Binding> side(BindingRole role, WorkflowNode node, List<String> names) {
        return names.stream()
                .flatMap(name -> numbers.of(role, node, name).stream())
                .findFirst();
    }

    private Finding finding(BindingSignal signal, List<WorkflowNode> nodes) {
        List<Binding> widths =
                nodes.stream().flatMap(node -> width(node).stream()).distinct().toList();
        List<Binding> heights =
                nodes.stream().flatMap(node -> height(node).stream()).distinct().toList();
        return Finding.byNode(BindingRole.WIDTH, signal, widths)
                .and(Finding.byNode(BindingRole.HEIGHT, signal, heights));
    }
}
