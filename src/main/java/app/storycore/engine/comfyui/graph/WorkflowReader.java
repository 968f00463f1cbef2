package app.storycore.engine.comfyui.graph;

import app.storycore.engine.comfyui.graph.WorkflowFormatException.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a workflow as <i>File &gt; Export Workflow (API)</i> writes it: an object of nodes by their ids. */
public final class WorkflowReader {

    /** The largest file that is read, in bytes; those that people have are a hundred times smaller. */
    public static final int MOST_BYTES = 4 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private WorkflowReader() {}

    /** @throws WorkflowFormatException when it is no workflow in API format, and why */
    public static WorkflowGraph read(byte[] file) throws WorkflowFormatException {
        if (file.length > MOST_BYTES) {
            throw new WorkflowFormatException(Problem.TOO_LARGE, file.length + " bytes");
        }
        JsonNode root = parse(file);
        if (root.path("nodes").isArray()) {
            throw new WorkflowFormatException(Problem.EDITOR_FORMAT, "a list of nodes");
        }
        SequencedMap<String, WorkflowNode> nodes = nodes(root);
        WorkflowGraph graph = new WorkflowGraph(nodes);
        for (WorkflowNode node : nodes.values()) {
            requireLinks(nodes, node);
        }
        requireNoCircle(graph);
        return graph;
    }

    private static JsonNode parse(byte[] file) throws WorkflowFormatException {
        if (isPicture(file)) {
            throw new WorkflowFormatException(Problem.PICTURE, "PNG, JPEG or WebP");
        }
        try {
            return JSON.readTree(file);
        } catch (JacksonException e) {
            throw new WorkflowFormatException(Problem.NOT_JSON, e.getOriginalMessage());
        }
    }

    private static boolean isPicture(byte[] file) {
        if (file.length < 4) {
            return false;
        }
        int first = (file[0] & 0xFF) << 8 | file[1] & 0xFF;
        return first == 0x8950 || first == 0xFFD8 || first == 0x5249;
    }

    private static SequencedMap<String, WorkflowNode> nodes(JsonNode root) throws WorkflowFormatException {
        if (!root.isObject() || root.isEmpty()) {
            throw new WorkflowFormatException(Problem.NOT_A_WORKFLOW, "no object");
        }
        SequencedMap<String, WorkflowNode> nodes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            nodes.put(entry.getKey(), node(entry.getKey(), entry.getValue()));
        }
        return nodes;
    }

    private static WorkflowNode node(String id, JsonNode value) throws WorkflowFormatException {
        JsonNode type = value.path("class_type");
        JsonNode inputs = value.path("inputs");
        if (!type.isString() || !inputs.isObject()) {
            throw new WorkflowFormatException(Problem.NOT_A_WORKFLOW, "node " + id);
        }
        SequencedMap<String, JsonNode> byName = new LinkedHashMap<>();
        inputs.properties().forEach(input -> byName.put(input.getKey(), input.getValue()));
        String title = value.path("_meta").path("title").asString("");
        return new WorkflowNode(id, type.stringValue(), title, byName);
    }

    private static void requireLinks(Map<String, WorkflowNode> nodes, WorkflowNode node)
            throws WorkflowFormatException {
        for (Map.Entry<String, NodeLink> link : node.links().entrySet()) {
            if (!nodes.containsKey(link.getValue().node())) {
                throw new WorkflowFormatException(
                        Problem.BROKEN_LINK, new NodeInput(node.id(), link.getKey()).toString());
            }
        }
    }

    private static void requireNoCircle(WorkflowGraph graph) throws WorkflowFormatException {
        for (WorkflowNode node : graph.nodes()) {
            for (NodeLink link : node.links().values()) {
                if (graph.upstream(link.node()).contains(node.id())) {
                    throw new WorkflowFormatException(Problem.CIRCULAR, node.id());
                }
            }
        }
    }
}
