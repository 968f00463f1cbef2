package app.storycore.project.imports.cut;

import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON of OpenTimelineIO without what programs keep in it for themselves, which is most of it. */
final class OtioTree {

    private static final int DEEPEST = 400;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .build();
    private static final Pattern INF = Pattern.compile("([:\\[,]\\s*-?)Inf(?=\\s*[,\\]}])");

    private final JsonParser json;

    private OtioTree(JsonParser json) {
        this.json = json;
    }

    /** @throws ImportRefusedException when it is broken, with the line */
    static JsonNode read(String text) {
        try {
            return parse(text);
        } catch (ImportRefusedException broken) {
            String readable = INF.matcher(text).replaceAll("$1Infinity");
            if (readable.equals(text)) {
                throw broken;
            }
            return parse(readable);
        }
    }

    private static JsonNode parse(String text) {
        try (JsonParser json = MAPPER.createParser(text)) {
            try {
                json.nextToken();
                JsonNode whole = new OtioTree(json).value();
                if (json.nextToken() != null) {
                    throw refused(json);
                }
                return whole;
            } catch (JacksonException broken) {
                throw refused(json);
            }
        }
    }

    private static ImportRefusedException refused(JsonParser json) {
        return new ImportRefusedException(
                Reason.BROKEN_OTIO, Math.max(1, json.currentLocation().getLineNr()));
    }

    private JsonNode value() {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw refused(json);
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.stringNode(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getValueAsDouble(Double.NaN));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object() {
        ObjectNode object = NODES.objectNode();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("metadata")) {
                metadata(object);
            } else {
                object.set(name, value());
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT) {
            throw refused(json);
        }
        return object;
    }

    private ArrayNode array() {
        ArrayNode array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    /** Of the metadata only ours says anything to us. */
    private void metadata(ObjectNode owner) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("storycore")) {
                owner.set(name, value());
            } else {
                json.skipChildren();
            }
        }
    }
}
