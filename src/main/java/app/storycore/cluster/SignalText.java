package app.storycore.cluster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Signals as texts that fit into notifications of PostgreSQL, which are shorter than 8,000 bytes. */
final class SignalText {

    /** Bytes of one notification at most. */
    static final int SIZE_MAX = 7_900;

    private static final Logger LOG = LoggerFactory.getLogger(SignalText.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FRAME = 200;

    /**
     * What one notification says.
     *
     * @param from the node that sends
     * @param complete whether no signal was dropped before these
     */
    record Message(String from, boolean complete, List<Signal> signals) {}

    private SignalText() {}

    /** As few notifications as possible; a signal with too many parts is sent as one of the whole. */
    static List<String> write(String from, boolean complete, List<Signal> signals) {
        List<String> texts = new ArrayList<>();
        List<Signal> together = new ArrayList<>();
        int size = FRAME;
        for (Signal signal : signals) {
            Signal sent = size(signal) > SIZE_MAX - FRAME ? signal.altogether() : signal;
            if (size + size(sent) > SIZE_MAX) {
                texts.add(JSON.writeValueAsString(new Message(from, true, together)));
                together = new ArrayList<>();
                size = FRAME;
            }
            together.add(sent);
            size += size(sent) + 1;
        }
        texts.add(JSON.writeValueAsString(new Message(from, complete, together)));
        return texts;
    }

    private static int size(Signal signal) {
        return JSON.writeValueAsString(signal).getBytes(StandardCharsets.UTF_8).length;
    }

    /** What another node sent; when it cannot be read, as from a later version, anything may have changed. */
    static Message read(String text) {
        try {
            return JSON.readValue(text, Message.class);
        } catch (JacksonException unknown) {
            LOG.debug("A signal could not be read: {}", text, unknown);
            return new Message("", false, List.of());
        }
    }
}
