package app.storycore.generation.work.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.storycore.base.film.AspectRatio;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sizes of pictures that an operator can choose. */
class PictureSizesTest {

    private static final PictureSizes USUAL = new PictureSizes(1280, 1920);

    @ParameterizedTest
    @CsvSource({
        "WIDESCREEN, 1920, 1080",
        "FLAT, 1920, 1038",
        "SCOPE, 1920, 804",
        "STANDARD, 1440, 1080",
        "SQUARE, 1080, 1080",
        "VERTICAL, 1080, 1920"
    })
    void every_frame_is_delivered_as_large_as_fits_a_screen(AspectRatio aspect, int width, int height) {
        assertThat(USUAL.delivery(aspect)).isEqualTo(new PictureSize(width, height));
        assertThat(USUAL.film(aspect).width()).isEqualTo(width);
        assertThat(USUAL.film(aspect).height()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({
        "WIDESCREEN, 1280, 720",
        "FLAT, 1280, 692",
        "SCOPE, 1280, 536",
        "STANDARD, 960, 720",
        "SQUARE, 720, 720",
        "VERTICAL, 720, 1280"
    })
    void a_film_of_720_lines_fits_a_screen_of_that_size_in_every_frame(AspectRatio aspect, int width, int height) {
        FilmSettings small = FilmSettings.parse("24-720-still--0").orElseThrow();

        assertThat(USUAL.film(aspect, small).width()).isEqualTo(width);
        assertThat(USUAL.film(aspect, small).height()).isEqualTo(height);
        assertThat(new PictureSizes(1280, 640)
                        .film(AspectRatio.WIDESCREEN, small)
                        .width())
                .isEqualTo(640);
    }

    @ParameterizedTest
    @CsvSource({
        "WIDESCREEN, 1280, 720",
        "FLAT, 1288, 696",
        "SCOPE, 1472, 616",
        "STANDARD, 1120, 840",
        "SQUARE, 960, 960",
        "VERTICAL, 720, 1280"
    })
    void panels_have_about_as_many_pixels_in_every_frame(AspectRatio aspect, int width, int height) {
        assertThat(USUAL.panel(aspect)).isEqualTo(new PictureSize(width, height));
        assertThat(width * height).isCloseTo(1280 * 720, within(1280 * 720 / 20));
    }

    @Test
    void heights_follow_at_16_to_9() {
        assertThat(USUAL.panel(AspectRatio.WIDESCREEN)).isEqualTo(new PictureSize(1280, 720));
        assertThat(USUAL.sheet(AspectRatio.WIDESCREEN)).isEqualTo(new PictureSize(1536, 864));
        for (int panel = 320; panel <= 3840; panel += 80) {
            PictureSizes sizes = new PictureSizes(panel, 320);
            assertThat(sizes.panel(AspectRatio.WIDESCREEN).height() * 16).isEqualTo(panel * 9);
            PictureSize sheet = sizes.sheet(AspectRatio.WIDESCREEN);
            assertThat(sheet.height() * 16).isEqualTo(sheet.width() * 9);
        }
        for (int delivery = 320; delivery <= 3840; delivery += 32) {
            assertThat(new PictureSizes(320, delivery)
                                    .film(AspectRatio.WIDESCREEN)
                                    .height()
                            * 16)
                    .isEqualTo(delivery * 9);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_width_that_is_taken_has_even_sizes_of_the_right_shape(AspectRatio aspect) {
        for (int panel = 320; panel <= 3840; panel += 80) {
            PictureSizes sizes = new PictureSizes(panel, 320);
            assertThat(shape(sizes.panel(aspect))).isCloseTo(aspect.ratio(), within(aspect.ratio() * 0.02));
            assertThat(shape(sizes.sheet(aspect))).isCloseTo(aspect.ratio(), within(aspect.ratio() * 0.02));
        }
        for (int delivery = 320; delivery <= 3840; delivery += 32) {
            assertThat(new PictureSizes(320, delivery).film(aspect).height()).isEven();
            assertThat(shape(new PictureSizes(320, delivery).delivery(aspect)))
                    .isCloseTo(aspect.ratio(), within(aspect.ratio() * 0.01));
        }
    }

    @ParameterizedTest
    @EnumSource
    void panels_are_cut_to_the_frame_and_never_stretched(AspectRatio aspect) throws IOException {
        PictureSize size = new PictureSizes(320, 640).delivery(aspect);
        byte[] promoted = PanelRenditions.promoted(Png.encode(circle(400, 300)), size);

        Pixels delivered = PictureFile.decode(promoted);
        assertThat(delivered.width()).isEqualTo(size.width());
        assertThat(delivered.height()).isEqualTo(size.height());
        assertThat((double) run(delivered, true)).isCloseTo(run(delivered, false), within(3.0));
    }

    private static double shape(PictureSize size) {
        return (double) size.width() / size.height();
    }

    /** A white disc in the middle of black. */
    private static Pixels circle(int width, int height) {
        Pixels picture = Pixels.filled(width, height, 0);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (Math.hypot(x - width / 2.0, y - height / 2.0) < 50) {
                    picture.rgb()[y * width + x] = 0xFFFFFF;
                }
            }
        }
        return picture;
    }

    /** How many pixels of the disc are on a line through the middle. */
    private static int run(Pixels picture, boolean across) {
        int bright = 0;
        int length = across ? picture.width() : picture.height();
        for (int i = 0; i < length; i++) {
            int x = across ? i : picture.width() / 2;
            int y = across ? picture.height() / 2 : i;
            bright += (picture.rgb()[y * picture.width() + x] & 255) > 127 ? 1 : 0;
        }
        return bright;
    }
}
