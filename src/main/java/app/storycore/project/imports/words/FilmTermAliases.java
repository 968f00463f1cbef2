package app.storycore.project.imports.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The names by which people call the values of one enum, in the languages of the studio and in the shorthand of the
 * trade, from {@code names.txt}; case, accents, blanks and hyphens make no difference.
 */
public final class FilmTermAliases<E extends Enum<E>> {

    /** Characters of what may be a name at all. */
    public static final int LONGEST = 80;

    /** @param rank 0 for the name that fits best, then counted up */
    public record Match<E>(E value, int rank) {}

    private final Map<String, Match<E>> matches = new HashMap<>();

    /** @param type its names are the lines that begin with its simple name */
    public FilmTermAliases(Class<E> type) {
        read("names.txt", type, this::learn);
    }

    private void learn(E value, List<String> names) {
        matches.put(plain(value.name()), new Match<>(value, 0));
        for (int i = 0; i < names.size(); i++) {
            Match<E> other = matches.putIfAbsent(plain(names.get(i)), new Match<>(value, i + 1));
            if (other != null && other.value() != value) {
                throw new IllegalStateException(names.get(i).strip() + " is two things in names.txt");
            }
        }
    }

    public Optional<Match<E>> match(String written) {
        return written.length() > LONGEST ? Optional.empty() : Optional.ofNullable(matches.get(plain(written)));
    }

    public Optional<E> find(String written) {
        return match(written).map(Match::value);
    }

    /** Letters and digits alone, small and without accents. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(one -> Character.isLetterOrDigit(one) || one == '#')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Reads the words that a file of this package has for the values of {@code type}. */
    static <E extends Enum<E>> void read(String file, Class<E> type, BiConsumer<E, List<String>> reader) {
        for (String line : lines(file)) {
            String[] sides = line.split("=", 2);
            String key = sides[0].strip();
            if (sides.length == 2 && key.startsWith(type.getSimpleName() + ".")) {
                E value = Enum.valueOf(type, key.substring(type.getSimpleName().length() + 1));
                reader.accept(value, List.of(sides[1].split(",", -1)));
            }
        }
    }

    private static List<String> lines(String file) {
        try (InputStream names = Objects.requireNonNull(FilmTermAliases.class.getResourceAsStream(file))) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
