package app.storycore.engine.sketch.catalogue;

import app.storycore.engine.sketch.scene.PlaceKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is known by an outline: {@code things.txt}, made from the pictograms of Noto Emoji, and
 * {@code own.txt}, drawn for this engine; {@code names.txt} has further names,
 * and under {@code -} those that are no names after all. Read when first asked for; immutable.
 */
public final class ThingCatalogue {

    /** Languages that have names, in the order of the columns. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "fi");

    private static final int HEX = 16;
    private static final int FIRST_NAMES = 6;

    /** Loads the catalogue on its first use. */
    private static final class Holder {

        static final ThingCatalogue INSTANCE = new ThingCatalogue();
    }

    private final Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
    private final List<Map<String, String>> keys = new ArrayList<>();
    private final Map<String, String> firstNames = new HashMap<>();
    private int longest;

    private ThingCatalogue() {
        LANGUAGES.forEach(language -> keys.add(new HashMap<>()));
        lines("own.txt").forEach(this::thing);
        lines("things.txt").forEach(this::thing);
        lines("names.txt").forEach(line -> {
            List<String> parts = parts(line, ' ');
            for (String name : parts.subList(2, parts.size())) {
                learn(LANGUAGES.indexOf(parts.get(0)), name.replace('_', ' '), parts.get(1), true);
            }
        });
    }

    public static ThingCatalogue get() {
        return Holder.INSTANCE;
    }

    /** What has a key. */
    public Optional<CatalogueEntry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The key of what goes by a name. */
    public Optional<String> named(String language, String name) {
        int column = LANGUAGES.indexOf(language);
        return column < 0
                ? Optional.empty()
                : Optional.ofNullable(keys.get(column).get(Spelling.folded(name)));
    }

    /** Every name of a language with the key that it stands for. */
    Map<String, String> names(String language) {
        return Map.copyOf(keys.get(LANGUAGES.indexOf(language)));
    }

    /** How many words the longest name has. */
    public int longest() {
        return longest;
    }

    public Collection<CatalogueEntry> all() {
        return List.copyOf(entries.values());
    }

    /** The English name of what has a key. */
    public String name(String key) {
        return firstNames.getOrDefault(key, key.replace('_', ' '));
    }

    /** A line has key, size, stand, colour, home, flags, the names of each language and the outline, parted by tabs. */
    private void thing(String line) {
        List<String> parts = parts(line, '\t');
        String key = parts.get(0);
        if (entries.containsKey(key)) {
            return;
        }
        List<String> colour = parts(parts.get(3).replace('@', '/'), '/');
        entries.put(
                key,
                new CatalogueEntry(
                        key,
                        Double.parseDouble(parts.get(1)),
                        Stand.of(parts.get(2).charAt(0)),
                        Integer.parseInt(colour.get(0), HEX),
                        Integer.parseInt(colour.get(colour.size() > 1 ? 1 : 0), HEX),
                        colour.size() > 2 ? Integer.parseInt(colour.get(2)) / 100.0 : 0,
                        parts.get(4).equals("-")
                                ? null
                                : PlaceKind.valueOf(parts.get(4).toUpperCase(Locale.ROOT)),
                        parts.get(5),
                        parts.get(parts.size() - 1)));
        for (int i = 0; i < LANGUAGES.size(); i++) {
            int column = i;
            parts(parts.get(FIRST_NAMES + i), ';').forEach(name -> learn(column, name, key, false));
        }
    }

    private void learn(int column, String name, String key, boolean wins) {
        if (name.isEmpty()) {
            return;
        }
        String folded = Spelling.folded(name);
        longest = Math.max(longest, parts(folded, ' ').size());
        if (key.equals("-")) {
            keys.get(column).remove(folded);
        } else if (wins) {
            keys.get(column).put(folded, key);
        } else {
            keys.get(column).putIfAbsent(folded, key);
        }
        if (column == 0) {
            firstNames.putIfAbsent(key, name);
        }
    }

    private static List<String> parts(String text, char by) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(by); to >= 0; to = text.indexOf(by, from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static List<String> lines(String resource) {
        InputStream stream = Objects.requireNonNull(ThingCatalogue.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
