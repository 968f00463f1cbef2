package app.storycore.engine.comfyui.schema;

import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingRole;
import app.storycore.engine.comfyui.graph.NodeInput;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what keeps a workflow from being used. */
public final class WorkflowCheck {

    private static final Pattern PICTURE_LOADER = Pattern.compile("LoadImage(Mask|Output)?");
    private static final List<String> PICTURES_A_RUN = List.of("batch_size", "num_images", "number_of_images");
    private static final String REPEATS = "RepeatLatentBatch";
    private static final Pattern MODEL = Pattern.compile("(?i).*\\.(safetensors|sft|ckpt|pt|pth|bin|gguf|onnx|pkl)");

    private final List<Binding> bindings;
    private final Set<NodeInput> bound;
    private final List<WorkflowNode> part;

    public WorkflowCheck(WorkflowGraph graph, List<Binding> bindings) {
        this.bindings = List.copyOf(bindings);
        this.bound = bindings.stream().map(Binding::target).collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        bindings(BindingRole.OUTPUT).forEach(output -> ids.addAll(graph.upstream(output.node())));
        this.part = graph.nodes().stream()
                .filter(node -> ids.isEmpty() || ids.contains(node.id()))
                .toList();
    }

    /** What is wrong with it on every server. */
    public List<WorkflowProblem> ofItself() {
        List<WorkflowProblem> problems = new ArrayList<>();
        if (bindings(BindingRole.PROMPT).findAny().isEmpty()) {
            problems.add(new WorkflowProblem.NoPrompt());
        }
        List<String> outputs = bindings(BindingRole.OUTPUT).map(Binding::node).toList();
        if (outputs.isEmpty()) {
            problems.add(new WorkflowProblem.NoOutput());
        } else if (outputs.size() > 1) {
            problems.add(new WorkflowProblem.SeveralOutputs(outputs));
        }
        part.forEach(node -> {
            authorsPicture(node).ifPresent(problems::add);
            severalPictures(node).forEach(problems::add);
        });
        return problems;
    }

    /**
     * What a server is missing for it.
     *
     * @param schemas what that server says of a class, empty when it has none of the name
     */
    public List<WorkflowProblem> on(Function<String, Optional<NodeSchema>> schemas) {
        Map<String, List<WorkflowNode>> byType = part.stream()
                .collect(Collectors.groupingBy(WorkflowNode::type, LinkedHashMap::new, Collectors.toList()));
        List<WorkflowProblem> problems = new ArrayList<>();
        byType.forEach((type, nodes) -> schemas.apply(type)
                .ifPresentOrElse(
                        schema -> nodes.forEach(node -> problems.addAll(missing(node, schema))),
                        () -> problems.add(new WorkflowProblem.MissingNode(
                                type, nodes.stream().map(WorkflowNode::id).toList()))));
        return problems;
    }

    private Stream<Binding> bindings(BindingRole role) {
        return bindings.stream().filter(binding -> binding.role() == role);
    }

    private Optional<WorkflowProblem> authorsPicture(WorkflowNode node) {
        return PICTURE_LOADER.matcher(node.type()).matches() && !isBound(node, "image")
                ? node.text("image").map(picture -> new WorkflowProblem.AuthorsPicture(node.id(), picture))
                : Optional.empty();
    }

    private boolean isBound(WorkflowNode node, String input) {
        return bound.contains(new NodeInput(node.id(), input));
    }

    private static Stream<WorkflowProblem> severalPictures(WorkflowNode node) {
        Stream<String> counts = node.type().equals(REPEATS) ? Stream.of("amount") : PICTURES_A_RUN.stream();
        return counts.flatMap(name -> node
                .number(name)
                .filter(count -> count.longValue() > 1)
                .map(count -> new WorkflowProblem.SeveralPictures(node.id(), name, count.longValue()))
                .stream());
    }

    private List<WorkflowProblem> missing(WorkflowNode node, NodeSchema schema) {
        List<WorkflowProblem> problems = new ArrayList<>();
        schema.required().keySet().stream()
                .filter(input -> !node.inputs().containsKey(input))
                .forEach(input -> problems.add(new WorkflowProblem.MissingInput(node.id(), node.type(), input)));
        node.inputs()
                .keySet()
                .forEach(name -> node.text(name)
                        .filter(value -> !isBound(node, name)
                                && !PICTURE_LOADER.matcher(node.type()).matches()
                                && schema.input(name)
                                        .filter(input -> input.refuses(value))
                                        .isPresent())
                        .ifPresent(value -> problems.add(refused(node, name, value, schema))));
        return problems;
    }

    private static WorkflowProblem refused(WorkflowNode node, String input, String value, NodeSchema schema) {
        return MODEL.matcher(value).matches() || input.endsWith("_name") && !input.startsWith("sampler")
                ? new WorkflowProblem.MissingModel(node.id(), input, value)
                : new WorkflowProblem.MissingChoice(
                        node.id(),
                        input,
                        value,
                        schema.input(input).map(InputSchema::choices).orElse(List.of()));
    }

    /** The files of models that it names, in the order of the file: a part of its version. */
    public List<String> models() {
        return part.stream()
                .flatMap(node -> node.inputs().keySet().stream().flatMap(name -> node.text(name).stream()))
                .filter(value -> MODEL.matcher(value).matches())
                .distinct()
                .toList();
    }
}
