package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.imaging.Lab;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A colour that a prompt states is on the picture, and only then. */
class ColourTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private final SketchEngine engine = new SketchEngine();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A yellow taxi in a city street | A black taxi in a city street | 0 | 1",
                "A red car on the road | A grey car on the road | 1 | 0",
                "A blue car on the road | A grey car on the road | 0 | -1",
                "A woman in a red dress in a street | A woman in a grey dress in a street | 1 | 0",
                "A man in a blue coat in a street | A man in a grey coat in a street | 0 | -1",
                "A woman in yellow in a street | A woman in black in a street | 0 | 1",
                "Full shot, a man with a red umbrella in a street | Full shot, a man with a black umbrella in a street | 1 | 0",
                "A brown dog in a street | A grey dog in a street | 0 | 1",
                "A red boat on the lake | A grey boat on the lake | 1 | 0"
            })
    void what_is_stated_is_seen(String coloured, String plain, int red, int yellow) throws Exception {
        Pixels with = panel(coloured);
        Pixels without = panel(plain);
        int changed = 0;
        double towards = 0;
        for (int i = 0; i < with.rgb().length; i++) {
            Lab a = Lab.of(with.rgb()[i]);
            Lab b = Lab.of(without.rgb()[i]);
            if (a.difference(b) > 8) {
                changed++;
                towards += red * (a.a() - b.a()) + yellow * (a.b() - b.b());
            }
        }
        assertThat(changed).as("pixels that have the colour").isGreaterThan(150);
        assertThat(towards / changed).as("how far they lean to it").isGreaterThan(6);
    }

    private Pixels panel(String prompt) throws Exception {
        ShotBrief shot = ShotBrief.ofPrompt(prompt);
        Coherence plan =
                engine.plan(new SheetRequest(VisualStyle.FLAT_COLOUR, new Seed(5), List.of(shot), WIDTH, HEIGHT));
        var request = new PanelRequest(shot, VisualStyle.FLAT_COLOUR, new Seed(8), plan, WIDTH, HEIGHT);
        return PictureFile.decode(
                engine.drawPanel(request, Drawing.unobserved()).png());
    }
}
