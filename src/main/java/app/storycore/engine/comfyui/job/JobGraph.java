package app.storycore.engine.comfyui.job;

import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.binding.BindingRole;
import app.storycore.engine.comfyui.graph.WorkflowGraph;
import app.storycore.engine.comfyui.graph.WorkflowNode;
import app.storycore.engine.comfyui.schema.InputSchema;
import app.storycore.engine.comfyui.schema.NodeSchema;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A workflow filled for one picture, as it is sent. Only what its output depends on is sent; inputs for pictures that
 * there are none of are taken out with the nodes that stand for nothing without them.
 */
public final class JobGraph {

    private static final String PREFIX = "filename_prefix";
    private static final String SAMPLER = "Sampler";

    private final WorkflowGraph graph;
    private final List<Binding> bindings;
    private final Function<String, Optional<NodeSchema>> schemas;

    /** @param schemas what the server that it goes to says of a class */
    public JobGraph(WorkflowGraph graph, List<Binding> bindings, Function<String, Optional<NodeSchema>> schemas) {
        this.graph = graph;
        this.bindings = List.copyOf(bindings);
        this.schemas = schemas;
    }

    /**
     * The nodes with their inputs, by id, as {@code POST /prompt} takes them.
     *
     * @throws PictureNeededException when it cannot do without a picture that is not there
     */
    public ObjectNode fill(JobValues values) throws PictureNeededException {
        ObjectNode nodes = needed();
        for (Binding binding : bindings) {
            fill(nodes, binding, values);
        }
        PicturePruning pruning = new PicturePruning(nodes, schemas, kept());
        for (Binding binding : bindings) {
            if (isPicture(binding.role()) && picture(binding, values).isEmpty()) {
                pruning.remove(binding);
            }
        }
        return nodes;
    }

    /** What the output depends on. */
    private ObjectNode needed() {
        ObjectNode nodes = JsonNodeFactory.instance.objectNode();
        Set<String> part = new HashSet<>();
        bindings.stream()
                .filter(binding -> binding.role() == BindingRole.OUTPUT)
                .forEach(output -> part.addAll(graph.upstream(output.node())));
        graph.nodes().stream().filter(node -> part.contains(node.id())).forEach(node -> {
            ObjectNode copy = nodes.putObject(node.id());
            copy.put("class_type", node.type());
            ObjectNode inputs = copy.putObject("inputs");
            node.inputs().forEach((name, value) -> inputs.set(name, value.deepCopy()));
        });
        return nodes;
    }

    /** What a picture may be left out without: never the texts, the seeds, the samplers and the output. */
    private Set<String> kept() {
        Set<String> kept = new HashSet<>();
        bindings.stream()
                .filter(binding -> !isPicture(binding.role()))
                .filter(binding -> binding.role() != BindingRole.WIDTH && binding.role() != BindingRole.HEIGHT)
                .forEach(binding -> kept.add(binding.node()));
        graph.nodes().stream().filter(node -> node.type().contains(SAMPLER)).forEach(node -> kept.add(node.id()));
        return kept;
    }

    private static boolean isPicture(BindingRole role) {
        return role == BindingRole.REFERENCE || role == BindingRole.START_PICTURE;
    }

    private void fill(ObjectNode nodes, Binding binding, JobValues values) {
        if (!nodes.has(binding.node())) {
            return;
        }
        ObjectNode inputs = (ObjectNode) nodes.get(binding.node()).get("inputs");
        String input = binding.input();
        switch (binding.role()) {
            case PROMPT -> inputs.put(input, values.prompt());
            case NEGATIVE_PROMPT -> inputs.put(input, values.negative());
            case WIDTH -> inputs.put(input, bounded(binding, values.width(), schema -> schema::nearest));
            case HEIGHT -> inputs.put(input, bounded(binding, values.height(), schema -> schema::nearest));
            case SEED -> inputs.put(input, bounded(binding, values.seed(), schema -> schema::wrapped));
            case REFERENCE, START_PICTURE -> picture(binding, values).ifPresent(name -> inputs.put(input, name));
            case OUTPUT -> {
                if (inputs.path(PREFIX).isString()) {
                    inputs.put(PREFIX, values.prefix());
                }
            }
        }
    }

    private BigInteger bounded(Binding binding, int wanted, Function<InputSchema, UnaryOperator<BigInteger>> bounds) {
        return bounded(binding, BigInteger.valueOf(wanted), bounds);
    }

    private BigInteger bounded(
            Binding binding, BigInteger wanted, Function<InputSchema, UnaryOperator<BigInteger>> bounds) {
        return graph.node(binding.node())
                .map(WorkflowNode::type)
                .flatMap(schemas)
                .flatMap(schema -> schema.input(binding.input()))
                .map(input -> bounds.apply(input).apply(wanted))
                .orElse(wanted);
    }

    private static Optional<String> picture(Binding binding, JobValues values) {
        if (binding.role() == BindingRole.START_PICTURE) {
            return Optional.ofNullable(values.start());
        }
        return binding.number() <= values.references().size()
                ? Optional.of(values.references().get(binding.number() - 1))
                : Optional.empty();
    }
}
