package app.storycore.engine.comfyui;

import app.storycore.engine.comfyui.schema.InputSchema;
import app.storycore.engine.comfyui.schema.NodeSchema;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Schemas written in short, a class a line: {@code ImageStitch image1:IMAGE image2:IMAGE? -> IMAGE}; {@code ?} marks what
 * may be left out, {@code name:[a|b]} a choice, {@code seed:INT(0..4294967295/1)} bounds and a step.
 */
public final class SchemaText {

    private SchemaText() {}

    /** What a server with these classes says. */
    public static Function<String, Optional<NodeSchema>> schemas(String text) {
        Map<String, NodeSchema> byType = new HashMap<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] sides = line.split("\\s*->\\s*", 2);
            String[] words = sides[0].split(" ");
            Map<String, InputSchema> required = new LinkedHashMap<>();
            Map<String, InputSchema> optional = new LinkedHashMap<>();
            Arrays.stream(words).skip(1).forEach(word -> {
                String[] parts = word.replace("?", "").split(":", 2);
                (word.endsWith("?") ? optional : required).put(parts[0], input(parts[1]));
            });
            List<String> outputs = sides.length > 1 && !sides[1].isBlank() ? List.of(sides[1].split(" ")) : List.of();
            byType.put(words[0], new NodeSchema(required, optional, outputs));
        });
        return type -> Optional.ofNullable(byType.get(type));
    }

    private static InputSchema input(String text) {
        if (text.startsWith("[")) {
            String inside = text.substring(1, text.length() - 1);
            return new InputSchema("COMBO", List.of(inside.split("\\|")), null, null, null);
        }
        String[] parts = text.split("[(./)]+");
        return parts.length < 4
                ? new InputSchema(text, List.of(), null, null, null)
                : new InputSchema(
                        parts[0],
                        List.of(),
                        new BigInteger(parts[1]),
                        new BigInteger(parts[2]),
                        new BigInteger(parts[3]));
    }
}
