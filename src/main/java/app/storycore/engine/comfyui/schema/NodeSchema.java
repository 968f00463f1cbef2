package app.storycore.engine.comfyui.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a server says of a class of nodes.
 *
 * @param required inputs that must be there, by name
 * @param optional inputs that may be left out, by name
 * @param outputs the types of what it gives out, in their order
 */
public record NodeSchema(Map<String, InputSchema> required, Map<String, InputSchema> optional, List<String> outputs) {

    public NodeSchema {
        required = new LinkedHashMap<>(required);
        optional = new LinkedHashMap<>(optional);
        outputs = List.copyOf(outputs);
    }

    /** An input by its name. */
    public Optional<InputSchema> input(String name) {
        return Optional.ofNullable(required.getOrDefault(name, optional.get(name)));
    }

    /** Whether an input may be left out. */
    public boolean isOptional(String name) {
        return optional.containsKey(name);
    }

    /**
     * The input whose value passes through to an output when the node is left out: that of the same type, the first for
     * the first output of the type and so on, as the editor's <i>Bypass</i> does it.
     *
     * @param linked the inputs that are linked still
     */
    public Optional<String> passesThrough(int output, List<String> linked) {
        if (output >= outputs.size()) {
            return Optional.empty();
        }
        String type = outputs.get(output);
        long before = outputs.subList(0, output).stream().filter(type::equals).count();
        List<String> same = new ArrayList<>(linked);
        same.removeIf(
                name -> input(name).filter(found -> found.type().equals(type)).isEmpty());
        return same.stream()
                .skip(Math.min(before, Math.max(0, same.size() - 1)))
                .findFirst();
    }
}
