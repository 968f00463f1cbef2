package app.storycore.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanczosTest {

    @ParameterizedTest
    @CsvSource({"1,1,7,5", "5,3,1,1", "16,9,1920,1080", "1280,720,1920,1080", "333,77,50,200", "2,2,3,3"})
    void one_colour_stays_exactly_that_colour(int width, int height, int newWidth, int newHeight) {
        Pixels scaled = Lanczos.resize(Pixels.filled(width, height, 0x12FE81), newWidth, newHeight);
        assertThat(scaled.width()).isEqualTo(newWidth);
        assertThat(scaled.height()).isEqualTo(newHeight);
        assertThat(Arrays.stream(scaled.rgb()).distinct()).containsExactly(0x12FE81);
    }

    @Test
    void same_size_is_the_same_picture() {
        Pixels picture = ramp(40, 20);
        assertThat(Lanczos.resize(picture, 40, 20).rgb()).isEqualTo(picture.rgb());
    }

    @Test
    void a_mirrored_picture_gives_the_mirrored_result() {
        Pixels left = ramp(64, 8);
        Pixels right = mirrored(left);
        Pixels a = mirrored(Lanczos.resize(left, 150, 8));
        Pixels b = Lanczos.resize(right, 150, 8);
        for (int i = 0; i < a.rgb().length; i++) {
            assertThat(Pixels.luma(a.rgb()[i])).isCloseTo(Pixels.luma(b.rgb()[i]), within(1));
        }
    }

    @Test
    void a_ramp_stays_a_ramp_in_the_middle() {
        Pixels scaled = Lanczos.resize(ramp(64, 4), 128, 4);
        for (int x = 16; x < 112; x++) {
            double source = (x + 0.5) / 2 - 0.5;
            assertThat((double) (scaled.at(x, 2) & 0xFF)).isCloseTo(source * 4, within(1.5));
        }
    }

    @Test
    void weights_are_those_of_the_formula() {
        ResampleKernel resampleKernel = ResampleKernel.of(10, 20);
        double[] expected = new double[resampleKernel.weights(10).length];
        double centre = 10.5 / 2 - 0.5;
        double sum = 0;
        for (int t = 0; t < expected.length; t++) {
            double x = resampleKernel.first(10) + t - centre;
            expected[t] = Math.abs(x) >= 3 ? 0 : sinc(x) * sinc(x / 3);
            sum += expected[t];
        }
        for (int t = 0; t < expected.length; t++) {
            assertThat(resampleKernel.weights(10)[t] / 16384.0).isCloseTo(expected[t] / sum, within(0.0003));
        }
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static Pixels ramp(int width, int height) {
        Pixels picture = Pixels.filled(width, height, 0);
        for (int i = 0; i < picture.rgb().length; i++) {
            picture.rgb()[i] = i % width * 4 * 0x010101 & 0xFFFFFF;
        }
        return picture;
    }

    private static Pixels mirrored(Pixels picture) {
        int[] rgb = new int[picture.rgb().length];
        int width = picture.width();
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = picture.rgb()[i / width * width + width - 1 - i % width];
        }
        return new Pixels(width, picture.height(), rgb);
    }
}
