package app.storycore.engine.comfyui.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/**
 * One node of a workflow.
 *
 * @param id such as {@code 6}, or {@code 12:5} for one that was inside a subgraph
 * @param type its class, such as {@code KSampler}
 * @param title what its author calls it, empty when the file does not say
 * @param inputs by name, in the order of the file: values and links
 */
public record WorkflowNode(String id, String type, String title, SequencedMap<String, JsonNode> inputs) {

    private static final int LINK_PARTS = 2;

    /** Whether it loads a picture from a file, as {@code LoadImage} and its kin do. */
    public boolean loadsPicture() {
        return type.contains("LoadImage");
    }

    /** The links among its inputs, by name. */
    public SequencedMap<String, NodeLink> links() {
        SequencedMap<String, NodeLink> links = new LinkedHashMap<>();
        inputs.forEach((name, value) -> link(value).ifPresent(link -> links.put(name, link)));
        return links;
    }

    /** What an input is linked to; empty when it holds a value or is not there. */
    public Optional<NodeLink> link(String input) {
        return Optional.ofNullable(inputs.get(input)).flatMap(WorkflowNode::link);
    }

    /** The text that an input holds. */
    public Optional<String> text(String input) {
        return Optional.ofNullable(inputs.get(input)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /** The number that an input holds. */
    public Optional<JsonNode> number(String input) {
        return Optional.ofNullable(inputs.get(input)).filter(JsonNode::isNumber);
    }

    /** Whether an input holds a number. */
    public boolean hasNumber(String input) {
        return number(input).isPresent();
    }

    /** Whether an input holds a text. */
    public boolean hasText(String input) {
        return text(input).isPresent();
    }

    /** A list of a node's id and the number of its output. */
    static Optional<NodeLink> link(JsonNode value) {
        return value.isArray()
                        && value.size() == LINK_PARTS
                        && (value.get(0).isString() || value.get(0).isIntegralNumber())
                        && value.get(1).isIntegralNumber()
                ? Optional.of(new NodeLink(value.get(0).asString(), value.get(1).intValue()))
                : Optional.empty();
    }

    /** The inputs that are values, by name. */
    public Map<String, JsonNode> values() {
        Map<String, JsonNode> values = new LinkedHashMap<>(inputs);
        values.keySet().removeAll(links().keySet());
        return values;
    }
}
