package app.storycore.backup.archive;

import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A manifest as text. */
public final class ManifestJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ManifestJson() {}

    /** In UTF-8. */
    public static byte[] write(Manifest manifest) {
        return JSON.writeValueAsBytes(manifest);
    }

    /** @throws JacksonException when it is none */
    public static Manifest read(byte[] json) {
        return Objects.requireNonNull(JSON.readValue(json, Manifest.class));
    }

    /** The format alone, which is in all of them. */
    static int format(byte[] json) {
        return JSON.readTree(json).path("format").asInt(0);
    }
}
