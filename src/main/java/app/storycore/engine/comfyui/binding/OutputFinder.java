package app.storycore.engine.comfyui.binding;

import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the node whose picture is the panel: one that saves, otherwise one that only shows. */
final class OutputFinder {

    private static final List<Predicate<String>> KINDS = List.of(
            type -> type.equals("SaveImage"),
            type -> type.matches("(?i).*save.*image.*|.*image.*save.*"),
            type -> type.matches("(?i).*preview.*image.*|.*image.*(output|preview).*"));

    private final WorkflowGraph graph;

    OutputFinder(WorkflowGraph graph) {
        this.graph = graph;
    }

    Finding find() {
        return KINDS.stream()
                .map(this::ends)
                .filter(ends -> !ends.isEmpty())
                .findFirst()
                .map(ends -> Finding.byNode(BindingRole.OUTPUT, BindingSignal.CLASS_AND_NAME, ends))
                .orElse(Finding.NOTHING);
    }

    private List<Binding> ends(Predicate<String> kind) {
        return graph.nodes().stream()
                .filter(node -> kind.test(node.type()) && takesPicture(node))
                .map(OutputFinder::output)
                .toList();
    }

    private static boolean takesPicture(WorkflowNode node) {
        return node.links().keySet().stream().anyMatch(InputNames::isPicture);
    }

    static Binding output(WorkflowNode node) {
        return Binding.of(BindingRole.OUTPUT, node, "");
    }

    /** All that could be the output, when it is not known which one is. */
    static Stream<Binding> candidates(Finding output) {
        return Stream.concat(
                output.bindings().stream(),
                output.questions().stream().flatMap(question -> question.candidates().stream()));
    }
}
