package app.storycore.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScalingTest {

    @Test
    void shrinks_lines_too_fine_to_be_shown_to_an_even_grey() {
        BufferedImage lines = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        int[] pixels = Scaling.pixels(lines);
        Arrays.setAll(pixels, i -> i % 1920 % 3 == 0 ? 0xFFFFFF : 0);

        BufferedImage small = Scaling.fit(lines, 800, 450);

        int[] inside = Arrays.copyOfRange(Scaling.pixels(small), 10, 790);
        assertThat(Arrays.stream(inside).map(rgb -> rgb & 255))
                .allSatisfy(grey -> assertThat(grey).isCloseTo(85, within(8)));
    }

    @Test
    void never_enlarges_what_fits() {
        assertThat(Scaling.fit(white(30, 20), 300, 300))
                .extracting(BufferedImage::getWidth)
                .isEqualTo(30);
    }

    @Test
    void fills_a_frame_and_leaves_black_where_the_shape_differs() {
        BufferedImage frame = Scaling.letterbox(white(10, 10), 160, 90);

        assertThat(frame.getRGB(80, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(frame.getRGB(35, 45) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(frame.getRGB(34, 45) & 0xFFFFFF).isZero();
        assertThat(frame.getRGB(125, 45) & 0xFFFFFF).isZero();
    }

    private static BufferedImage white(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Arrays.fill(Scaling.pixels(picture), 0xFFFFFF);
        return picture;
    }
}
