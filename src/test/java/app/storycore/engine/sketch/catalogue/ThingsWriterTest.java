package app.storycore.engine.sketch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code things.txt} from the font Noto Emoji of this project and the names of the same signs in CLDR: with
 * {@code -Dthings.cldr=FOLDER}, where FOLDER is the unpacked npm package {@code cldr-annotations-full} 48.2.0.
 */
@Tag("bench") // so it is not among the tests of a build
@EnabledIfSystemProperty(named = "things.cldr", matches = ".+")
class ThingsWriterTest {

    private static final Path RESOURCES = Path.of("src/main/resources/app/storycore");

    /** What is left of the height of vehicles, which the font draws as toys. */
    private static final double FLAT = 0.78;

    private final List<JsonNode> names = new ArrayList<>();

    @Test
    void writes_the_things_that_are_selected() throws Exception {
        for (String language : ThingCatalogue.LANGUAGES) {
            Path file = Path.of(System.getProperty("things.cldr"), "annotations", language, "annotations.json");
            names.add(JsonMapper.shared()
                    .readTree(file.toFile())
                    .path("annotations")
                    .path("annotations"));
        }
        Path font = RESOURCES.resolve("delivery/type/NotoEmoji-Regular.ttf");
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Made by ThingsWriterTest from Noto Emoji (OFL.txt) and CLDR (Unicode-3.0.txt); see README.md. Not to be edited.");
        try (TrueTypeFont noto = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(font)))) {
            for (String line : selection()) {
                lines.add(thing(line.split(" ", -1), noto));
            }
        }
        Path file = RESOURCES.resolve("engine/sketch/catalogue/things.txt");
        Files.writeString(file, String.join("\n", lines) + "\n");
        assertThat(lines).hasSizeGreaterThan(400);
    }

    private static List<String> selection() throws Exception {
        try (InputStream in = Objects.requireNonNull(ThingsWriterTest.class.getResourceAsStream("selection.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    /** Sign, size, stand, colour, home and flags become a line of the catalogue. */
    private String thing(String[] row, TrueTypeFont noto) throws Exception {
        int turn = row[5].startsWith("r") ? Integer.parseInt(row[5].substring(1)) : 0;
        String sign = row[0].replace("\ufe0f", "");
        int glyph = noto.getUnicodeCmapLookup().getGlyphId(sign.codePointAt(0));
        GeneralPath path = noto.getGlyph().getGlyph(glyph).getPath();
        List<String> columns = new ArrayList<>();
        columns.add(name(0, sign).replaceAll("[^a-z0-9]+", "_"));
        columns.addAll(List.of(row[1], row[2], row[3], row[4], turn == 0 ? row[5] : "-"));
        for (int i = 0; i < names.size(); i++) {
            columns.add(name(i, sign));
        }
        columns.add(new GlyphContours(path, Math.toRadians(turn), row[5].contains("v") ? FLAT : 1).written());
        return String.join("\t", columns);
    }

    /** The name without qualifiers, in lower case. */
    private String name(int language, String sign) {
        String name = names.get(language).path(sign).path("tts").path(0).asString("");
        assertThat(name).as(sign).isNotEmpty();
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|[:,“”„«»\"].*", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
