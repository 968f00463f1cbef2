package app.storycore.delivery.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares each script with a picture made by HarfBuzz's and Pango's own tools; README.md there says how. */
class ScriptsTest {

    private static final double THE_SAME = 0.85;

    /** Pango rounds where a run begins to whole pixels, and takes its spaces from other fonts. */
    private static final double THE_SAME_IN_RUNS = 0.7;

    /** Scripts whose characters stand side by side, whatever their neighbours are. */
    private static final Set<String> SIMPLE =
            Set.of("georgian", "armenian", "ethiopic", "chinese", "japanese", "korean", "latin", "greek", "cyrillic");

    record Sample(String name, String font, String text) {

        double likeness() {
            return font.isEmpty() ? THE_SAME_IN_RUNS : THE_SAME;
        }
    }

    static Stream<Sample> samples() throws IOException {
        return new String(resource("scripts.txt").readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\\|"))
                .map(parts -> new Sample(parts[0], parts[1], parts[2]));
    }

    static Stream<Sample> joined() throws IOException {
        return samples().filter(sample -> !SIMPLE.contains(sample.name()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sets_a_script_as_its_readers_expect_it(Sample sample) throws IOException {
        TextLine textLine = TextSetter.line(sample.text(), FontWeight.REGULAR);

        assertThat(ScriptPicture.of(textLine).likeness(reference(sample))).isGreaterThan(sample.likeness());
        assertThat(textLine.runs())
                .flatExtracting(TextRun::clusters)
                .flatExtracting(Cluster::glyphs)
                .extracting(Glyph::id)
                .doesNotContain(0);
    }

    @ParameterizedTest
    @MethodSource("joined")
    void would_see_it_if_characters_were_set_one_by_one(Sample sample) throws IOException {
        ScriptPicture naive = ScriptPicture.of(characterByCharacter(sample.text()));

        assertThat(naive.likeness(reference(sample))).isLessThan(THE_SAME_IN_RUNS);
    }

    private static TextLine characterByCharacter(String text) {
        List<TextRun> runs = new ArrayList<>();
        double pen = 0;
        for (int c : text.codePoints().toArray()) {
            TextLine one = TextSetter.line(Character.toString(c), FontWeight.REGULAR);
            for (TextRun textRun : one.runs()) {
                runs.add(new TextRun(textRun.font(), moved(textRun.clusters(), pen)));
            }
            pen += Character.isWhitespace(c) ? 0.26 : one.width();
        }
        return new TextLine(text, runs, pen, false);
    }

    private static List<Cluster> moved(List<Cluster> clusters, double by) {
        return clusters.stream()
                .map(cluster -> new Cluster(
                        cluster.start(),
                        cluster.text(),
                        cluster.glyphs().stream()
                                .map(glyph -> new Glyph(glyph.id(), glyph.x() + by, glyph.y()))
                                .toList(),
                        cluster.advance()))
                .toList();
    }

    private static ScriptPicture reference(Sample sample) throws IOException {
        BufferedImage picture = ImageIO.read(resource(sample.name() + ".png"));
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(picture, 0, 0, null);
        return ScriptPicture.of(picture.getRaster().getNumBands() == 1 ? picture : grey);
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = ScriptsTest.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("No " + name + " beside " + ScriptsTest.class);
        }
        return in;
    }
}
