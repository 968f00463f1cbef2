package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.NodeLink;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the pictures that a workflow loads: one that a sampler draws over is the start picture, one that goes into the
 * meaning of the text or into the model is a reference, numbered in the order in which they go in. What steers by its
 * outlines, or by its mask alone, is neither.
 */
final class PictureFinder {

    private static final String LOADS = "LoadImage(Output)?";
    private static final String OUTLINES = "(?i).*control_?net.*apply.*|.*apply.*control_?net.*";

    private final WorkflowGraph graph;
    private final Samplers samplers;

    PictureFinder(WorkflowGraph graph, Samplers samplers) {
        this.graph = graph;
        this.samplers = samplers;
    }

    Finding find() {
        Set<WorkflowNode> starts = new LinkedHashSet<>();
        Set<WorkflowNode> references = new LinkedHashSet<>();
        for (WorkflowNode sampler : samplers.all()) {
            if (drawsOver(sampler)) {
                samplers.latents(sampler).forEach(latent -> loadedBy(latent).forEach(starts::add));
            }
            loadedInto(sampler).forEach(references::add);
        }
        List<WorkflowNode> both = starts.stream().filter(references::contains).toList();
        if (!both.isEmpty()) {
            return Finding.open(BindingRole.START_PICTURE, bindings(BindingRole.START_PICTURE, both));
        }
        return Finding.byNode(
                        BindingRole.START_PICTURE,
                        BindingSignal.TRACED,
                        bindings(BindingRole.START_PICTURE, List.copyOf(starts)))
                .and(Finding.sure(BindingSignal.TRACED, numbered(List.copyOf(references))));
    }

    /** With all noise taken away nothing of what it begins with is left. */
    private static boolean drawsOver(WorkflowNode sampler) {
        return sampler.number("denoise")
                .filter(denoise -> denoise.doubleValue() < 1)
                .isPresent();
    }

    private Set<WorkflowNode> loadedBy(NodeLink latent) {
        Set<WorkflowNode> loaded = new LinkedHashSet<>();
        walk(latent, new HashSet<>(), loaded);
        return loaded;
    }

    /** What goes into a sampler by all its inputs but the one it begins with. */
    private Set<WorkflowNode> loadedInto(WorkflowNode sampler) {
        Set<WorkflowNode> loaded = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        ways(sampler)
                .filter(name -> !InputNames.LATENTS.contains(name))
                .forEach(name -> sampler.link(name).ifPresent(link -> walk(link, seen, loaded)));
        return loaded;
    }

    /** What a node takes from comes before it, its text before its pictures. */
    private void walk(NodeLink link, Set<String> seen, Set<WorkflowNode> loaded) {
        WorkflowNode node = graph.node(link.node()).orElse(null);
        if (node == null || !seen.add(node.id())) {
            return;
        }
        if (node.type().matches(LOADS) && node.hasText(InputNames.IMAGE)) {
            if (link.output() == 0) {
                loaded.add(node);
            } else {
                seen.remove(node.id());
            }
            return;
        }
        boolean byOutlines = node.type().matches(OUTLINES);
        ways(node)
                .filter(name -> !byOutlines || !InputNames.isPicture(name))
                .forEach(name -> node.link(name).ifPresent(next -> walk(next, seen, loaded)));
    }

    /** The links of a node: its texts first, then by name, in which {@code image10} comes behind {@code image2}. */
    private static Stream<String> ways(WorkflowNode node) {
        List<String> names = new ArrayList<>(node.links().keySet());
        names.sort(Comparator.comparing((String name) -> !InputNames.leadsToText(name))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()));
        return names.stream();
    }

    private static List<Binding> bindings(BindingRole role, List<WorkflowNode> nodes) {
        return nodes.stream()
                .map(node -> Binding.of(role, node, InputNames.IMAGE))
                .toList();
    }

    private static List<Binding> numbered(List<WorkflowNode> nodes) {
        List<Binding> numbered = new ArrayList<>();
        for (WorkflowNode node : nodes) {
            numbered.add(Binding.of(BindingRole.REFERENCE, numbered.size() + 1, node, InputNames.IMAGE));
        }
        return numbered;
    }
}
