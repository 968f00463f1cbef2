package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.NodeInput;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the inputs of the prompt and of the negative prompt. */
final class TextFinder {

    private final WorkflowGraph graph;
    private final Samplers samplers;
    private final List<WorkflowNode> part;

    TextFinder(WorkflowGraph graph, Samplers samplers, List<WorkflowNode> part) {
        this.graph = graph;
        this.samplers = samplers;
        this.part = part;
    }

    /** What a sampler takes for its negative is never the prompt, whatever else is not understood. */
    Finding prompt() {
        List<Set<Binding>> traced = traced(BindingRole.PROMPT);
        if (!traced.isEmpty()) {
            return traced(BindingRole.PROMPT, traced);
        }
        List<Binding> byClass = unlessNegative(
                node -> node.type().contains("TextEncode") ? InputNames.texts(node, BindingRole.PROMPT) : List.of());
        return byClass.isEmpty()
                ? Finding.byNode(
                        BindingRole.PROMPT,
                        BindingSignal.NAME,
                        unlessNegative(node -> InputNames.texts(node, BindingRole.PROMPT)))
                : Finding.byNode(BindingRole.PROMPT, BindingSignal.CLASS_AND_NAME, byClass);
    }

    private List<Binding> unlessNegative(Function<WorkflowNode, List<String>> names) {
        Set<NodeInput> negatives = traced(BindingRole.NEGATIVE_PROMPT).stream()
                .flatMap(Set::stream)
                .map(Binding::target)
                .collect(Collectors.toSet());
        return among(BindingRole.PROMPT, names).stream()
                .filter(binding -> !negatives.contains(binding.target()))
                .toList();
    }

    /** @param prompt inputs of the prompt, none of which can be one of the other */
    Finding negative(List<Binding> prompt) {
        Set<Object> taken = prompt.stream().map(Binding::target).collect(Collectors.toSet());
        List<Set<Binding>> traced = traced(BindingRole.NEGATIVE_PROMPT).stream()
                .map(targets -> targets.stream()
                        .filter(binding -> !taken.contains(binding.target()))
                        .collect(Collectors.<Binding, Set<Binding>>toCollection(LinkedHashSet::new)))
                .filter(targets -> !targets.isEmpty())
                .toList();
        if (!traced.isEmpty()) {
            return traced(BindingRole.NEGATIVE_PROMPT, traced);
        }
        return samplers.all().isEmpty()
                ? Finding.byNode(
                        BindingRole.NEGATIVE_PROMPT,
                        BindingSignal.NAME,
                        among(BindingRole.NEGATIVE_PROMPT, InputNames::negativeTexts))
                : Finding.NOTHING;
    }

    private List<Binding> among(BindingRole role, Function<WorkflowNode, List<String>> names) {
        return part.stream()
                .flatMap(node -> names.apply(node).stream().map(name -> Binding.of(role, node, name)))
                .toList();
    }

    /** The targets of each sampler that has any. */
    private List<Set<Binding>> traced(BindingRole role) {
        List<Set<Binding>> all = new ArrayList<>();
        for (WorkflowNode sampler : samplers.all()) {
            samplers.text(sampler, role)
                    .map(start -> new TextTrace(graph, role).from(start))
                    .filter(targets -> !targets.isEmpty())
                    .ifPresent(all::add);
        }
        return all;
    }

    /** One text for all samplers is sure; so is the same text in a node for each of them. */
    private Finding traced(BindingRole role, List<Set<Binding>> ofSamplers) {
        List<Binding> all = ofSamplers.stream().flatMap(Set::stream).distinct().toList();
        boolean oneNode = nodes(all) == 1;
        boolean sameWords = ofSamplers.stream().allMatch(targets -> nodes(List.copyOf(targets)) == 1)
                && all.stream().map(this::words).distinct().count() == 1;
        return oneNode || sameWords ? Finding.sure(BindingSignal.TRACED, all) : Finding.open(role, all);
    }

    private static long nodes(List<Binding> bindings) {
        return bindings.stream().map(Binding::node).distinct().count();
    }

    private String words(Binding binding) {
        return graph.node(binding.node())
                .flatMap(node -> node.text(binding.input()))
                .orElse("");
    }
}
