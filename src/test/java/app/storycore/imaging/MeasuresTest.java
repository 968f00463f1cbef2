package app.storycore.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.storycore.imaging.Quality.Standard;
import app.storycore.imaging.QualityIssue.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    private static final Standard WIDE = new Standard(16, 9, List.of(), List.of());

    /** Width x height, each value a grey. */
    private static Pixels greys(int width, int... values) {
        int[] rgb = new int[values.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = values[i] * 0x010101;
        }
        return new Pixels(width, values.length / width, rgb);
    }

    private static Pixels checks(int width, int height, int cell, int low, int high) {
        int[] values = new int[width * height];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i % width / cell + i / width / cell) % 2 == 0 ? low : high;
        }
        return greys(width, values);
    }

    @Test
    void luma_follows_bt_601() {
        assertThat(Pixels.luma(0xFF0000)).isEqualTo(76);
        assertThat(Pixels.luma(0x00FF00)).isEqualTo(150);
        assertThat(Pixels.luma(0x0000FF)).isEqualTo(29);
        assertThat(Pixels.luma(0xFFFFFF)).isEqualTo(255);
    }

    @Test
    void sharpness_is_the_variance_of_the_laplacian() {
        // inner pixels of 4x3: laplacians 0+0+0+0-4*10=-40 and 10+0+0+0-0=10; mean -15, variance 625
        assertThat(Sharpness.of(greys(4, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0))).isEqualTo(625.0);
    }

    @Test
    void flat_and_tiny_pictures_have_no_sharpness() {
        assertThat(Sharpness.of(Pixels.filled(50, 50, 0x808080))).isZero();
        assertThat(Sharpness.of(Pixels.filled(1, 1, 0))).isZero();
        assertThat(Sharpness.of(Pixels.filled(2, 900, 0))).isZero();
    }

    @Test
    void a_checkerboard_has_the_sharpness_computed_by_hand() {
        // every inner pixel: 4 * 100 or -4 * 100, equally often: variance 160000
        assertThat(Sharpness.of(checks(12, 12, 1, 50, 150))).isEqualTo(160_000.0);
    }

    @Test
    void exposure_counts_mean_black_and_white() {
        Exposure exposure = Exposure.of(greys(4, 0, 7, 100, 255));
        assertThat(exposure.mean()).isEqualTo(90.5);
        assertThat(exposure.crushed()).isEqualTo(0.5);
        assertThat(exposure.blown()).isEqualTo(0.25);
    }

    @ParameterizedTest
    @CsvSource({
        "1920,1080,16,9,1920,1080",
        "1281,720,16,9,1280,720",
        "1000,1000,16,9,1000,563",
        "500,1000,4,3,500,375",
        "1,1,16,9,1,1",
        "3,1000,16,9,3,2",
        "7,5,1,1,5,5"
    })
    void crop_is_the_largest_part_with_the_aspect(int w, int h, int across, int down, int width, int height) {
        Pixels cropped = Crop.toAspect(Pixels.filled(w, h, 1), across, down);
        assertThat(cropped.width()).isEqualTo(width);
        assertThat(cropped.height()).isEqualTo(height);
        assertThat(Crop.hasAspect(cropped, across, down)).isTrue();
    }

    @Test
    void crop_keeps_the_centre_and_every_value() {
        Pixels cropped = Crop.toAspect(greys(4, 1, 2, 3, 4, 5, 6, 7, 8), 1, 1);
        assertThat(cropped.rgb()).containsExactly(0x020202, 0x030303, 0x060606, 0x070707);
    }

    @Test
    void lab_has_known_values() {
        // Lindbloom's calculator: sRGB, D65
        Lab red = Lab.of(0xFF0000);
        assertThat(red.l()).isCloseTo(53.24, within(0.01));
        assertThat(red.a()).isCloseTo(80.09, within(0.01));
        assertThat(red.b()).isCloseTo(67.20, within(0.01));
        assertThat(Lab.of(0xFFFFFF).l()).isCloseTo(100, within(0.01));
        assertThat(Lab.of(0x000000).difference(Lab.of(0xFFFFFF))).isCloseTo(100, within(0.02));
    }

    @Test
    void palette_distance_is_nought_on_the_palette_and_large_off_it() {
        assertThat(PaletteDistance.of(Pixels.filled(100, 60, 0x336699), 0x336699))
                .isLessThan(0.001);
        assertThat(PaletteDistance.of(Pixels.filled(100, 60, 0x808080), 0x336699))
                .isLessThan(0.1);
        assertThat(PaletteDistance.of(Pixels.filled(1, 1, 0xFF0000), 0x336699)).isGreaterThan(60);
        assertThatThrownBy(() -> PaletteDistance.of(Pixels.filled(1, 1, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void near_duplicates_have_near_hashes() {
        Pixels picture = checks(90, 80, 20, 20, 220);
        Pixels softer = Filters.soften(picture);
        long hash = NearDuplicate.hash(picture);
        assertThat(NearDuplicate.distance(hash, NearDuplicate.hash(softer))).isLessThanOrEqualTo(NearDuplicate.SAME);
        assertThat(NearDuplicate.distance(hash, NearDuplicate.hash(checks(90, 80, 13, 220, 20))))
                .isGreaterThan(10);
        assertThat(NearDuplicate.distance(0L, -1L)).isEqualTo(64);
    }

    @Test
    void soften_is_the_binomial_kernel() {
        Pixels soft = Filters.soften(greys(3, 0, 0, 0, 0, 160, 0, 0, 0, 0));
        assertThat(soft.luma()).containsExactly(10, 20, 10, 20, 40, 20, 10, 20, 10);
    }

    @Test
    void sharpen_adds_three_quarters_of_the_detail() {
        // 100 + 0.75 * (100 - 25) = 156.25
        assertThat(Filters.sharpen(greys(3, 0, 0, 0, 0, 100, 0, 0, 0, 0)).at(1, 1) & 0xFF)
                .isEqualTo(156);
        assertThat(Filters.sharpen(Pixels.filled(1, 1, 0x123456)).at(0, 0)).isEqualTo(0x123456);
    }

    @Test
    void a_good_panel_scores_100() {
        QualityReport report = Quality.assess(checks(160, 90, 20, 60, 180), WIDE);
        assertThat(report.issues()).isEmpty();
        assertThat(report.score()).isEqualTo(100);
    }

    @Test
    void every_fault_is_named() {
        Pixels dark = Pixels.filled(100, 100, 0x020202);
        Standard standard = new Standard(16, 9, List.of(NearDuplicate.hash(dark)), List.of(0x336699));
        QualityReport report = Quality.assess(dark, standard);
        assertThat(report.issues())
                .extracting(QualityIssue::kind)
                .containsExactlyInAnyOrder(Kind.TOO_SOFT, Kind.TOO_DARK, Kind.WRONG_ASPECT, Kind.NEAR_DUPLICATE);
        assertThat(report.score()).isBetween(0, 30);
    }

    @Test
    void autofix_sharpens_a_soft_panel_and_keeps_it() {
        Pixels soft = checks(160, 90, 40, 118, 124);
        QualityReport before = Quality.assess(soft, WIDE);
        Autofix.Result result = Autofix.mend(soft, WIDE);
        assertThat(before.has(Kind.TOO_SOFT)).isTrue();
        assertThat(result.remedy()).isEqualTo(Autofix.Remedy.SHARPENED);
        assertThat(result.kept()).isTrue();
        assertThat(result.report().score()).isGreaterThan(before.score());
        assertThat(result.before()).isEqualTo(before);
        assertThat(result.other()).isSameAs(soft);
        assertThat(result.after().sharpness()).isGreaterThan(before.sharpness());
    }

    @Test
    void autofix_softens_a_harsh_panel() {
        Autofix.Result result = Autofix.mend(checks(160, 90, 1, 70, 180), WIDE);
        assertThat(result.remedy()).isEqualTo(Autofix.Remedy.SOFTENED);
        assertThat(result.after().sharpness()).isLessThan(result.before().sharpness());
    }

    @Test
    void autofix_leaves_what_cannot_be_mended() {
        Pixels flat = Pixels.filled(160, 90, 0x808080);
        Autofix.Result result = Autofix.mend(flat, WIDE);
        assertThat(result.kept()).isFalse();
        assertThat(result.picture()).isSameAs(flat);
        assertThat(result.other()).isNotNull().isNotSameAs(flat);
        Pixels good = checks(160, 90, 20, 60, 180);
        assertThat(Autofix.mend(good, WIDE).remedy()).isEqualTo(Autofix.Remedy.NONE);
        assertThat(Autofix.mend(good, WIDE).other()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1280,720,640,360", "1472,616,860,360", "960,960,640,640", "720,1280,360,640", "320,180,320,180"})
    void thumbnails_are_jpeg_and_hold_the_whole_panel(int width, int height, int across, int down) throws Exception {
        Pixels read = PictureFile.decode(Thumbnails.ofPanel(checks(width, height, 30, 40, 200)));
        assertThat(read.width()).isEqualTo(across);
        assertThat(read.height()).isEqualTo(down);
    }
}
