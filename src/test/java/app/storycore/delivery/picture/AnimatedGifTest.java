package app.storycore.delivery.picture;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.PaintedPanel;
import app.storycore.delivery.Scaling;
import app.storycore.delivery.Storyboard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    void repeats_for_ever() throws IOException {
        ImageReader reader = gif(aStoryboard().withShots(2).build(), GifOptions.DEFAULT);

        IIOMetadataNode netscape = (IIOMetadataNode) element(reader, 0, "ApplicationExtension");
        assertThat(netscape.getAttribute("applicationID")).isEqualTo("NETSCAPE");
        assertThat((byte[]) netscape.getUserObject()).containsExactly(1, 0, 0);
    }

    /** Soft transitions must not fall into bands: seen from afar, noise of single pixels is even. */
    @Test
    void keeps_soft_transitions() throws IOException {
        BufferedImage sky = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 320 * 180; i++) {
            int x = i % 320;
            int y = i / 320;
            sky.setRGB(x, y, (60 + x / 2) << 16 | (40 + y) << 8 | (x + y) / 2);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GifWriter gif = new GifWriter(bytes)) {
            gif.add(IndexedPicture.of(sky.getRGB(0, 0, 320, 180, null, 0, 320), 320), 10);
            gif.finish();
        }

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(meanDifference(fromAfar(read), fromAfar(sky))).isLessThan(1.0);
    }

    /** Each pixel the mean of 4 x 4. */
    private static BufferedImage fromAfar(BufferedImage picture) {
        BufferedImage rgb = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        rgb.setRGB(
                0,
                0,
                rgb.getWidth(),
                rgb.getHeight(),
                picture.getRGB(0, 0, rgb.getWidth(), rgb.getHeight(), null, 0, rgb.getWidth()),
                0,
                rgb.getWidth());
        return Scaling.fit(rgb, picture.getWidth() / 4, picture.getHeight() / 4);
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
            Element control = element(gif, i, "GraphicControlExtension");
            delays.add(Integer.valueOf(control.getAttribute("delayTime")));
        }
        return delays;
    }

    private static Element element(ImageReader gif, int frame, String name) throws IOException {
        IIOMetadataNode root = (IIOMetadataNode) gif.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
        return (Element) root.getElementsByTagName(name).item(0);
    }
}
