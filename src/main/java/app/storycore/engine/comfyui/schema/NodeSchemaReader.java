package app.storycore.engine.comfyui.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the answer to {@code GET /object_info/{class}}, of older and newer servers. */
public final class NodeSchemaReader {

    private NodeSchemaReader() {}

    /** Empty when the server has no such class. */
    public static Optional<NodeSchema> read(JsonNode answer, String type) {
        JsonNode node = answer.path(type);
        return node.isObject()
                ? Optional.of(new NodeSchema(
                        inputs(node.path("input").path("required")),
                        inputs(node.path("input").path("optional")),
                        texts(node.path("output"))))
                : Optional.empty();
    }

    private static Map<String, InputSchema> inputs(JsonNode inputs) {
        Map<String, InputSchema> byName = new LinkedHashMap<>();
        inputs.properties().forEach(input -> byName.put(input.getKey(), input(input.getValue())));
        return byName;
    }

    /** A type or the list of its choices, then what else is to be known of it. */
    private static InputSchema input(JsonNode value) {
        JsonNode type = value.path(0);
        JsonNode more = value.path(1);
        if (type.isArray()) {
            return new InputSchema(InputSchema.CHOICE, texts(type), null, null, null);
        }
        return new InputSchema(
                type.asString(""),
                texts(more.path("options")),
                number(more.path("min")),
                number(more.path("max")),
                number(more.path("step")));
    }

    private static List<String> texts(JsonNode list) {
        return list.isArray()
                ? StreamSupport.stream(list.spliterator(), false)
                        .map(one -> one.isValueNode() ? one.asString() : one.toString())
                        .toList()
                : new ArrayList<>();
    }

    private static @Nullable BigInteger number(JsonNode value) {
        if (!value.isNumber()) {
            return null;
        }
        BigDecimal exact = value.decimalValue();
        return exact.stripTrailingZeros().scale() > 0 ? null : exact.toBigInteger();
    }
}
