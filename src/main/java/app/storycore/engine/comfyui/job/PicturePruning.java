package app.storycore.engine.comfyui.job;

import app.storycore.engine.comfyui.binding.Binding;
import app.storycore.engine.comfyui.schema.NodeSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes pictures out of a graph. An input that may be left out goes; a node that cannot do without the input is left
 * out, and what it was given passes through to those behind it as far as types allow.
 */
final class PicturePruning {

    private static final String INPUTS = "inputs";

    private final ObjectNode nodes;
    private final Function<String, Optional<NodeSchema>> schemas;
    private final Set<String> kept;

    /** @param kept ids of the nodes that must stay */
    PicturePruning(ObjectNode nodes, Function<String, Optional<NodeSchema>> schemas, Set<String> kept) {
        this.nodes = nodes;
        this.schemas = schemas;
        this.kept = kept;
    }

    /** An input that is linked to an output. */
    private record Consumer(String node, String input, int output) {}

    /** @throws PictureNeededException when what must stay cannot do without the picture */
    void remove(Binding picture) throws PictureNeededException {
        if (nodes.has(picture.node())) {
            leaveOut(picture.node(), picture);
        }
    }

    private void leaveOut(String id, Binding picture) throws PictureNeededException {
        if (kept.contains(id)) {
            throw new PictureNeededException(picture.role(), picture.number());
        }
        List<Consumer> consumers = consumers(id);
        ObjectNode left = (ObjectNode) nodes.remove(id);
        for (Consumer consumer : consumers) {
            if (!nodes.has(consumer.node())) {
                continue;
            }
            Optional<JsonNode> passed = passed(left, consumer.output());
            if (passed.isPresent()) {
                inputs(consumer.node()).set(consumer.input(), passed.get());
            } else {
                lose(consumer, picture);
            }
        }
    }

    private void lose(Consumer consumer, Binding picture) throws PictureNeededException {
        boolean optional = schema(nodes.get(consumer.node()))
                .filter(schema -> schema.isOptional(consumer.input()))
                .isPresent();
        inputs(consumer.node()).remove(consumer.input());
        if (!optional) {
            leaveOut(consumer.node(), picture);
        }
    }

    /** What the node was given and gives on when it is left out. */
    private Optional<JsonNode> passed(ObjectNode left, int output) {
        List<String> linked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> input : left.get(INPUTS).properties()) {
            if (isLinkToNode(input.getValue())) {
                linked.add(input.getKey());
            }
        }
        return schema(left)
                .flatMap(schema -> schema.passesThrough(output, linked))
                .map(name -> left.get(INPUTS).get(name));
    }

    private boolean isLinkToNode(JsonNode value) {
        return value.isArray() && value.size() == 2 && nodes.has(value.get(0).asString());
    }

    private List<Consumer> consumers(String id) {
        List<Consumer> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> node : nodes.properties()) {
            for (Map.Entry<String, JsonNode> input : node.getValue().get(INPUTS).properties()) {
                JsonNode value = input.getValue();
                if (isLinkToNode(value) && value.get(0).asString().equals(id)) {
                    found.add(new Consumer(
                            node.getKey(), input.getKey(), value.get(1).intValue()));
                }
            }
        }
        return found;
    }

    private ObjectNode inputs(String id) {
        return (ObjectNode) nodes.get(id).get(INPUTS);
    }

    private Optional<NodeSchema> schema(JsonNode node) {
        return schemas.apply(node.path("class_type").asString());
    }
}
