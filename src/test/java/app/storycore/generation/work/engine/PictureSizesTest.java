package app.storycore.generation.work.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The sizes of pictures that an operator can choose. */
class PictureSizesTest {

    @Test
    void heights_follow_at_16_to_9() {
        PictureSizes sizes = new PictureSizes(1280, 1920);

        assertThat(sizes.panelHeight()).isEqualTo(720);
        assertThat(sizes.sheetWidth()).isEqualTo(1536);
        assertThat(sizes.sheetHeight()).isEqualTo(864);
        assertThat(sizes.deliveryHeight()).isEqualTo(1080);
        assertThat(sizes.film().width()).isEqualTo(1920);
        assertThat(sizes.film().height()).isEqualTo(1080);
    }

    @Test
    void every_width_that_is_taken_has_whole_and_even_sizes() {
        for (int panel = 320; panel <= 3840; panel += 80) {
            PictureSizes sizes = new PictureSizes(panel, 320);
            assertThat(sizes.panelHeight() * 16).isEqualTo(panel * 9);
            assertThat(sizes.sheetHeight() * 16).isEqualTo(sizes.sheetWidth() * 9);
        }
        for (int delivery = 320; delivery <= 3840; delivery += 32) {
            assertThat(new PictureSizes(320, delivery).film().height() * 16).isEqualTo(delivery * 9);
        }
    }

    @Test
    void panels_are_delivered_at_the_chosen_size() throws IOException {
        byte[] promoted = PanelRenditions.promoted(Png.encode(Pixels.filled(64, 64, 0)), new PictureSizes(320, 640));

        Pixels delivered = PictureFile.decode(promoted);
        assertThat(delivered.width()).isEqualTo(640);
        assertThat(delivered.height()).isEqualTo(360);
    }
}
