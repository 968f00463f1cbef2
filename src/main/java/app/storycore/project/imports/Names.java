package app.storycore.project.imports;

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
import java.util.regex.Pattern;

/**
 * The names by which people call the values of one enum, in the languages of the studio and in the shorthand of the
 * trade, from {@code names.txt}; case, accents, blanks and hyphens make no difference.
 */
final class Names<E extends Enum<E>> {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}#]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    /** @param rank 0 for the name that fits best, then counted up */
    record Match<E>(E value, int rank) {}

    private final Map<String, Match<E>> matches = new HashMap<>();

    /** @param type its names are the lines that begin with its simple name */
    Names(Class<E> type) {
        for (String line : lines()) {
            String[] sides = line.split("=", 2);
            if (sides.length == 2 && sides[0].strip().startsWith(type.getSimpleName() + ".")) {
                E value = Enum.valueOf(
                        type, sides[0].strip().substring(type.getSimpleName().length() + 1));
                learn(value, value.name() + "," + sides[1]);
            }
        }
    }

    private void learn(E value, String names) {
        List<String> all = List.of(names.split(",", -1));
        for (int i = 0; i < all.size(); i++) {
            Match<E> other = matches.putIfAbsent(plain(all.get(i)), new Match<>(value, i));
            if (other != null && other.value() != value) {
                throw new IllegalStateException(all.get(i).strip() + " is two things in names.txt");
            }
        }
    }

    Optional<Match<E>> match(String written) {
        return Optional.ofNullable(matches.get(plain(written)));
    }

    Optional<E> find(String written) {
        return match(written).map(Match::value);
    }

    private static String plain(String name) {
        String apart = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(apart).replaceAll("");
    }

    private static List<String> lines() {
        try (InputStream names = Objects.requireNonNull(Names.class.getResourceAsStream("names.txt"))) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
