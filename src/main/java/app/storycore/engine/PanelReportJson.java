package app.storycore.engine;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reports of panels as they are stored; apart from them, so that an engine that makes one needs no library. */
final class PanelReportJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PanelReportJson() {}

    static String write(PanelReport report) {
        return JSON.writeValueAsString(report);
    }

    static @Nullable PanelReport read(String stored) {
        try {
            return JSON.readValue(stored, PanelReport.class);
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}
