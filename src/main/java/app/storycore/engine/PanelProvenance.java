package app.storycore.engine;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a panel was drawn: what was sent where, and how long it took there.
 *
 * @param engine what people called the engine, such as the name of its workflow
 * @param engineVersion of the engine
 * @param server what people called the server, empty when this one drew
 * @param seed that was sent, 0 to 2^64 - 1; empty when none was
 * @param prompt that was sent, empty when the engine reads the shot itself
 * @param negative what was sent as not wanted, empty for nothing
 * @param job by which the server knew the picture, empty when it had no name for it
 * @param millis that the engine was at work, without what was waited for
 * @param mayBill whether it may have cost money
 * @param pictures that were sent, in the order of their numbers; the one that was drawn over last
 */
public record PanelProvenance(
        String engine,
        String engineVersion,
        String server,
        String seed,
        String prompt,
        String negative,
        String job,
        long millis,
        boolean mayBill,
        List<SentPicture> pictures) {

    /**
     * A picture that was sent along.
     *
     * @param kind what it is of, such as {@code CHARACTER} or {@code PREVIOUS_PANEL}
     * @param name whom or what it shows, empty for what is no member of the cast
     * @param contentHash SHA-256 of its bytes
     */
    public record SentPicture(String kind, String name, String contentHash) {

        public SentPicture {
            kind = orEmpty(kind);
            name = orEmpty(name);
            contentHash = orEmpty(contentHash);
        }
    }

    /** Characters of what {@link #toJson} gives. */
    public static final int STORED_MAX = 60_000;

    private static final int WORDS_MAX = 20_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Packages from elsewhere may say less. */
    public PanelProvenance {
        engine = orEmpty(engine);
        engineVersion = orEmpty(engineVersion);
        server = orEmpty(server);
        seed = orEmpty(seed);
        prompt = orEmpty(prompt);
        negative = orEmpty(negative);
        job = orEmpty(job);
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
    }

    private static String orEmpty(@Nullable String word) {
        return word == null ? "" : word;
    }

    /** Of a panel that was drawn here from the shot itself. */
    static PanelProvenance here(PanelEngine engine, PanelRequest request, Duration took) {
        return new PanelProvenance(
                engine.name(),
                engine.version(),
                "",
                Long.toUnsignedString(request.seed().value()),
                "",
                "",
                "",
                took.toMillis(),
                false,
                List.of());
    }

    /** As it is stored, of words without end only the beginning: at most {@link #STORED_MAX} characters. */
    public String toJson() {
        String json = JSON.writeValueAsString(this);
        return json.length() <= STORED_MAX ? json : JSON.writeValueAsString(shortened());
    }

    private PanelProvenance shortened() {
        return new PanelProvenance(
                start(engine, WORDS_MAX / 100),
                start(engineVersion, WORDS_MAX / 100),
                start(server, WORDS_MAX / 100),
                start(seed, WORDS_MAX / 100),
                start(prompt, WORDS_MAX),
                start(negative, WORDS_MAX / 5),
                start(job, WORDS_MAX / 100),
                millis,
                mayBill,
                List.of());
    }

    private static String start(String words, int most) {
        return words.substring(0, Math.min(words.length(), most));
    }

    /** Reads what is stored; one that cannot be read counts as unknown. */
    public static @Nullable PanelProvenance parse(@Nullable String stored) {
        try {
            return stored == null ? null : JSON.readValue(stored, PanelProvenance.class);
        } catch (JacksonException | NullPointerException unreadable) {
            return null;
        }
    }
}
