package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds all seeds: each node that has one gets the seed of the shot. */
final class SeedFinder {

    private final Set<String> ofSamplers;
    private final List<WorkflowNode> part;
    private final NumberSource numbers;

    SeedFinder(WorkflowGraph graph, Samplers samplers, List<WorkflowNode> part) {
        this.part = part;
        this.numbers = new NumberSource(graph);
        this.ofSamplers = samplers.all().stream()
                .flatMap(sampler -> graph.source(sampler, "noise").stream().map(WorkflowNode::id))
                .collect(Collectors.toSet());
        samplers.all().forEach(sampler -> ofSamplers.add(sampler.id()));
    }

    Finding find() {
        Map<Binding, BindingSignal> seeds = new LinkedHashMap<>();
        for (WorkflowNode node : part) {
            BindingSignal signal = ofSamplers.contains(node.id()) ? BindingSignal.TRACED : BindingSignal.NAME;
            InputNames.SEEDS.stream()
                    .flatMap(name -> numbers.of(BindingRole.SEED, node, name).stream())
                    .forEach(seed -> seeds.merge(seed, signal, SeedFinder::surer));
        }
        return seeds.entrySet().stream()
                .map(seed -> Finding.sure(seed.getValue(), List.of(seed.getKey())))
                .reduce(Finding.NOTHING, Finding::and);
    }

    private static BindingSignal surer(BindingSignal one, BindingSignal other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
