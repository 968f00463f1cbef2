package app.storycore.generation.reason;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The arguments of a reason as they are stored beside its code and its English sentence.
 *
 * <p>They carry the sentence's hash: a version that does not know codes changes the sentence alone, and what stands
 * beside it then belongs to an earlier one.
 */
public final class ReasonJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Stored(int sentence, @Nullable List<@Nullable Object> args) {}

    private ReasonJson() {}

    public static String write(Reason.Coded reason) {
        return JSON.writeValueAsString(new Stored(reason.sentence().hashCode(), values(reason)));
    }

    /**
     * The reason that was stored.
     *
     * @param sentence that stands beside it
     * @return empty when this version does not know the code or its arguments, or the sentence is another one's
     */
    public static Optional<Reason> read(String code, String json, String sentence) {
        try {
            Stored stored = JSON.readValue(json, Stored.class);
            return stored.args() != null && stored.sentence() == sentence.hashCode()
                    ? Optional.of(new Reason.Coded(ReasonCode.valueOf(code), arguments(stored.args())))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static List<@Nullable Object> values(Reason.Coded reason) {
        return reason.arguments().stream().map(ReasonJson::value).toList();
    }

    private static Object value(ReasonArgument argument) {
        return switch (argument) {
            case Reason.Coded inner -> Map.of("code", inner.code().name(), "args", values(inner));
            case Reason.Words words -> words.sentence();
            case Reason.Figure figure -> figure.value();
        };
    }

    private static List<ReasonArgument> arguments(List<?> values) {
        List<ReasonArgument> arguments = new ArrayList<>();
        values.forEach(value -> arguments.add(argument(value)));
        return arguments;
    }

    private static ReasonArgument argument(@Nullable Object value) {
        return switch (value) {
            case String words -> new Reason.Words(words);
            case BigDecimal decimal -> new Reason.Figure(decimal);
            case Number count -> new Reason.Figure(new BigDecimal(count.toString()));
            case Map<?, ?> inner
            when inner.get("code") instanceof String code && inner.get("args") instanceof List<?> args ->
                new Reason.Coded(ReasonCode.valueOf(code), arguments(args));
            case null, default -> throw new IllegalArgumentException("Not an argument of a reason");
        };
    }
}
