package app.storycore.delivery.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.delivery.PaintedPanel;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class H264EncoderTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 176;

    @ParameterizedTest
    @CsvSource({"10, 47", "16, 43", "20, 40", "28, 34", "36, 28", "40, 26"})
    void is_read_by_another_decoder_at_the_quality_expected(int quantiser, double decibels) {
        YuvPicture picture = YuvPicture.of(new PaintedPanel(3, WIDTH, HEIGHT).paint());

        assertThat(quality(picture, quantiser)).isGreaterThan(decibels);
    }

    @ParameterizedTest
    @CsvSource({"10, 45", "20, 36", "30, 29", "40, 21"})
    void survives_noise(int quantiser, double decibels) {
        BufferedImage noise = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(5);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            noise.setRGB(i % WIDTH, i / WIDTH, random.nextInt(1 << 24));
        }

        assertThat(quality(YuvPicture.of(noise), quantiser)).isGreaterThan(decibels);
    }

    @Test
    void keeps_the_hardest_edges() {
        BufferedImage board = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int x = i % WIDTH;
            int y = i / WIDTH;
            board.setRGB(x, y, (x / 8 + y / 8) % 2 == 0 ? 0xffffff : 0);
        }

        assertThat(quality(YuvPicture.of(board), 10)).isGreaterThan(44);
    }

    @Test
    void keeps_colours() {
        for (int colour : new int[] {0xff0000, 0x00ff00, 0x0000ff, 0xffffff, 0x000000, 0x808080, 0xb4532a}) {
            Picture decoded = decode(YuvPicture.of(filled(colour)), 20);
            double y = (Decoder.at(decoded, 0, 100, 100) - 16) / 219.0;
            double b = (Decoder.at(decoded, 1, 50, 50) - 128) / 224.0;
            double r = (Decoder.at(decoded, 2, 50, 50) - 128) / 224.0;
            assertThat(y + 1.5748 * r).isCloseTo((colour >> 16) / 255.0, within());
            assertThat(y + 1.8556 * b).isCloseTo((colour & 255) / 255.0, within());
        }
    }

    @Test
    void repeats_a_picture_in_a_dozen_bytes() {
        StreamFormat format = new StreamFormat(WIDTH, HEIGHT, 20);
        H264Encoder encoder = new H264Encoder(format);
        YuvPicture picture = YuvPicture.of(new PaintedPanel(3, WIDTH, HEIGHT).paint());
        byte[] full = encoder.encode(picture);
        Decoder decoder = new Decoder();
        Picture first =
                decoder.decode(List.of(format.sequenceParameters(), format.pictureParameters(), full), WIDTH, HEIGHT);

        for (int i = 1; i <= 40; i++) {
            byte[] repetition = encoder.repeat(i);
            assertThat(repetition.length).isLessThanOrEqualTo(12);
            Picture again = decoder.decode(List.of(repetition), WIDTH, HEIGHT);
            assertThat(again.getPlaneData(0)).isEqualTo(first.getPlaneData(0));
            assertThat(again.getPlaneData(2)).isEqualTo(first.getPlaneData(2));
        }
    }

    @Test
    void never_writes_what_looks_like_a_start_code() {
        byte[] unit = NalUnits.wrap(NalUnits.PICTURE, new byte[] {0, 0, 0, 0, 0, 1, 0, 0, 3, 0, 0, 4, 0, 0});

        assertThat(unit).containsExactly(0x61, 0, 0, 3, 0, 0, 3, 0, 1, 0, 0, 3, 3, 0, 0, 4, 0, 0);
    }

    @Test
    void refuses_sizes_that_are_no_whole_macroblocks() {
        assertThatThrownBy(() -> new StreamFormat(1280, 725, 20)).hasMessageContaining("1280 x 725");
        assertThatThrownBy(() -> new StreamFormat(1280, 720, 5)).hasMessageContaining("5");
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.02);
    }

    private static BufferedImage filled(int colour) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            picture.setRGB(i % WIDTH, i / WIDTH, colour);
        }
        return picture;
    }

    private static Picture decode(YuvPicture picture, int quantiser) {
        StreamFormat format = new StreamFormat(WIDTH, HEIGHT, quantiser);
        byte[] full = new H264Encoder(format).encode(picture);
        return new Decoder()
                .decode(List.of(format.sequenceParameters(), format.pictureParameters(), full), WIDTH, HEIGHT);
    }

    /** Peak signal to noise ratio in dB over luma and both colour differences. */
    private static double quality(YuvPicture picture, int quantiser) {
        Picture decoded = decode(picture, quantiser);
        Plane[] planes = {picture.luma(), picture.blue(), picture.red()};
        double squares = 0;
        int count = 0;
        for (int c = 0; c < 3; c++) {
            for (int y = 0; y < planes[c].height(); y++) {
                for (int x = 0; x < planes[c].width(); x++) {
                    double difference = planes[c].at(x, y) - Decoder.at(decoded, c, x, y);
                    squares += difference * difference;
                    count++;
                }
            }
        }
        return 10 * Math.log10(255 * 255 / (squares / count));
    }
}
