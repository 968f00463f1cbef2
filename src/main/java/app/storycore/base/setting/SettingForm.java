package app.storycore.base.setting;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/** How values of one type are written and compared. */
enum SettingForm {
    WHOLE_NUMBER("a whole number", ""),
    DURATION("a duration", ", such as 500ms, 30s or 2m"),
    DATA_SIZE("a size", ", such as 256MB or 1GB"),
    SWITCH("true or false", "");

    private static final Map<Class<?>, SettingForm> OF_TYPES = Map.of(
            int.class, WHOLE_NUMBER,
            long.class, WHOLE_NUMBER,
            Duration.class, DURATION,
            DataSize.class, DATA_SIZE,
            boolean.class, SWITCH);

    private final String words;
    private final String examples;

    SettingForm(String words, String examples) {
        this.words = words;
        this.examples = examples;
    }

    /** Empty for text and its kin, of which any is allowed. */
    static Optional<SettingForm> of(Class<?> type) {
        return Optional.ofNullable(OF_TYPES.get(type));
    }

    /** What is allowed, as a part of a sentence. */
    String describe(SettingRange range) {
        String limits = range.from().isEmpty() ? "" : " from " + range.from() + " to " + range.to();
        String steps = range.step() == 1 ? "" : " that " + range.step() + " divides";
        return words + limits + steps + examples;
    }

    /** Whether {@code value}, written in any way that this form reads, lies in the range. */
    boolean contains(SettingRange range, Object value) {
        String written = value.toString();
        return switch (this) {
            case WHOLE_NUMBER ->
                isBetween(range, Long.valueOf(written), Long::valueOf) && Long.parseLong(written) % range.step() == 0;
            case DURATION -> isBetween(range, DurationStyle.detectAndParse(written), DurationStyle::detectAndParse);
            case DATA_SIZE -> isBetween(range, DataSize.parse(written), DataSize::parse);
            case SWITCH -> true;
        };
    }

    private static <T extends Comparable<T>> boolean isBetween(
            SettingRange range, T value, Function<String, T> parser) {
        return parser.apply(range.from()).compareTo(value) <= 0 && value.compareTo(parser.apply(range.to())) <= 0;
    }
}
