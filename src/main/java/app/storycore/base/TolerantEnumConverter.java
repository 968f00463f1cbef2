package app.storycore.base;

import jakarta.persistence.AttributeConverter;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores an enum by its name, and reads a name that this version does not know as a fallback instead of failing, so
 * that one strange row does not take a whole list with it.
 *
 * @see "src/site/markdown/decisions/0005-unknown-words-in-the-database.md"
 */
public abstract class TolerantEnumConverter<E extends Enum<E>> implements AttributeConverter<E, String> {

    private static final Logger LOG = LoggerFactory.getLogger(TolerantEnumConverter.class);

    private final Class<E> type;
    private final @Nullable E fallback;

    public TolerantEnumConverter(Class<E> type, @Nullable E fallback) {
        this.type = type;
        this.fallback = fallback;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E value) {
        return value == null ? null : value.name();
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String name) {
        if (name == null) {
            return null;
        }
        for (E value : EnumSet.allOf(type)) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        LOG.warn("The database has the unknown {} \"{}\"; reading it as {}", type.getSimpleName(), name, fallback);
        return fallback;
    }
}
