package app.storycore.delivery.picture;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.PaintedPanel;
import app.storycore.delivery.Storyboard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AnimatedGifTest {

    @Test
    void shows_every_shot_for_its_duration_but_no_longer_than_asked() throws IOException {
        Storyboard storyboard = aStoryboard()
                .withShot("a", Duration.ofMillis(500))
                .withShot("b", Duration.ofMillis(1234))
                .withFailedShot("No answer")
                .withShot("c", Duration.ofMinutes(10))
                .build();

        assertThat(delays(gif(storyboard, GifOptions.DEFAULT))).containsExactly(50, 123, 300, 400);
        assertThat(delays(gif(storyboard, new GifOptions(64, Duration.ofMinutes(10)))))
                .containsExactly(50, 123, 300, 60_000);
    }

    @Test
    void looks_like_its_panels() throws IOException {
        ImageReader reader = gif(aStoryboard().withShots(3).build(), new GifOptions(320, Duration.ofSeconds(4)));

        for (int i = 0; i < 3; i++) {
            BufferedImage shown = reader.read(i);
            BufferedImage painted = new PaintedPanel(i + 1, 320, 180).paint();
            assertThat(shown.getWidth()).isEqualTo(320);
            assertThat(meanDifference(shown, painted)).isLessThan(4);
        }
    }

    @Test
    void packs_whatever_the_values_are() throws IOException {
        Random random = new Random(3);
        for (int length : new int[] {1, 2, 255, 4096, 60_000}) {
            int[] rgb = random.ints(length, 0, 1 << 24).toArray();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            GifWriter gif = new GifWriter(bytes, length, 1);
            IndexedPicture picture = IndexedPicture.of(rgb, length);
            gif.add(picture, 10);
            gif.finish();

            BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
            for (int x = 0; x < length; x++) {
                assertThat(read.getRGB(x, 0) & 0xffffff).isEqualTo(picture.colour(picture.indices()[x] & 255));
            }
        }
    }

    private static double meanDifference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((a.getRGB(x, y) >> shift & 255) - (b.getRGB(x, y) >> shift & 255));
                }
            }
        }
        return sum / (3.0 * a.getWidth() * a.getHeight());
    }

    private static ImageReader gif(Storyboard storyboard, GifOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnimatedGif.write(storyboard, bytes, options, ExportProgress.NONE);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        return reader;
    }

    private static List<Integer> delays(ImageReader gif) throws IOException {
        List<Integer> delays = new ArrayList<>();
        for (int i = 0; i < gif.getNumImages(true); i++) {
            IIOMetadataNode root = (IIOMetadataNode) gif.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
            Element control = (Element)
                    root.getElementsByTagName("GraphicControlExtension").item(0);
            delays.add(Integer.valueOf(control.getAttribute("delayTime")));
        }
        return delays;
    }
}
