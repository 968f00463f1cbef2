package app.storycore.engine.comfyui.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the frames of the WebSocket; what is not known is passed over. */
final class SocketFrames {

    /** What is sent first: previews with the id of their job are wanted. */
    static final String FEATURES = "{\"type\":\"feature_flags\",\"data\":{\"supports_preview_metadata\":true}}";

    private static final int PREVIEW = 1;
    private static final int PREVIEW_WITH_METADATA = 4;

    /** An event and the job it is about, which is empty in previews of older servers. */
    record Frame(String job, JobEvent event) {}

    private SocketFrames() {}

    static Optional<Frame> text(CharSequence text) {
        JsonNode frame;
        try {
            frame = JsonMapper.shared().readTree(text.toString());
        } catch (JacksonException e) {
            return Optional.empty();
        }
        JsonNode data = frame.path("data");
        return event(frame.path("type").asString(""), data)
                .map(event -> new Frame(data.path("prompt_id").asString(""), event));
    }

    private static Optional<JobEvent> event(String type, JsonNode data) {
        return switch (type) {
            case "execution_start" -> Optional.of(new JobEvent.Started());
            case "executing" ->
                Optional.of(
                        data.path("node").isString()
                                ? new JobEvent.NodeStarted(data.path("node").stringValue())
                                : new JobEvent.Ended());
            case "progress" ->
                Optional.of(new JobEvent.Progress(
                        data.path("node").asString(""),
                        data.path("value").asDouble(0),
                        Math.max(1, data.path("max").asDouble(1))));
            case "execution_success", "execution_error", "execution_interrupted" -> Optional.of(new JobEvent.Ended());
            default -> Optional.empty();
        };
    }

    /** Big-endian: the kind, then the format or the length of a JSON text and the text, then the file. */
    static Optional<Frame> binary(ByteBuffer frame) {
        if (frame.remaining() < 8) {
            return Optional.empty();
        }
        int kind = frame.getInt();
        int second = frame.getInt();
        if (kind == PREVIEW) {
            return Optional.of(new Frame("", new JobEvent.Preview(rest(frame))));
        } else if (kind == PREVIEW_WITH_METADATA && second >= 0 && second <= frame.remaining()) {
            byte[] metadata = new byte[second];
            frame.get(metadata);
            return job(metadata).map(job -> new Frame(job, new JobEvent.Preview(rest(frame))));
        }
        return Optional.empty();
    }

    private static Optional<String> job(byte[] metadata) {
        try {
            return Optional.of(JsonMapper.shared()
                    .readTree(new String(metadata, UTF_8))
                    .path("prompt_id")
                    .asString(""));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static byte[] rest(ByteBuffer frame) {
        byte[] rest = new byte[frame.remaining()];
        frame.get(rest);
        return rest;
    }
}
