package app.storycore.workflow;

import app.storycore.engine.comfyui.binding.Binding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Bindings as a row keeps them. */
final class BindingJson {

    private static final TypeReference<List<Binding>> LIST = new TypeReference<>() {};

    private BindingJson() {}

    static String write(List<Binding> bindings) {
        return JsonMapper.shared().writeValueAsString(bindings);
    }

    /** Null when there are none, or those of a newer version. */
    static @Nullable List<Binding> read(@Nullable String json) {
        if (json == null) {
            return null;
        }
        try {
            return JsonMapper.shared().readValue(json, LIST);
        } catch (JacksonException e) {
            return null;
        }
    }
}
