package app.storycore.words;

import app.storycore.base.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The translation files as they are written, and the code that uses them. */
final class Words {

    private static final Path FILES = Path.of("src/main/resources/vaadin-i18n");
    private static final Path CODE = Path.of("src/main/java/app/storycore");

    private Words() {}

    static Path file(Language language) {
        return FILES.resolve(
                language == Language.ENGLISH
                        ? "translations.properties"
                        : "translations_" + language.locale().getLanguage() + ".properties");
    }

    /** Keys with their values, by key. */
    static Map<String, String> of(Language language) {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(file(language))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
        return sorted;
    }

    /** The source of every file of the studio, by its path. */
    static Map<String, String> code() {
        try (Stream<Path> files = Files.walk(CODE)) {
            Map<String, String> code = new LinkedHashMap<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                code.put(CODE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #code()}, of what people see alone. */
    static Map<String, String> pages() {
        Map<String, String> pages = code();
        pages.keySet()
                .removeIf(
                        file -> List.of("/ui/", "dashboard/", "shell/").stream().noneMatch(("/" + file)::contains));
        return pages;
    }
}
