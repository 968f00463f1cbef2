package app.storycore.engine;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Casts as they are stored; apart from them, so that an engine that draws without any needs no library. */
final class CastingJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CastingJson() {}

    static String write(Casting casting) {
        return JSON.writeValueAsString(casting);
    }

    /** @throws IllegalArgumentException when it cannot be read */
    static Casting read(String stored) {
        try {
            return JSON.readValue(stored, Casting.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a stored cast: " + e.getOriginalMessage(), e);
        }
    }
}
