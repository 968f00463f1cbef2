package app.storycore.imaging.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngTest {

    /** Signature, and the header's chunk. */
    private static final int AFTER_HEADER = 8 + 25;

    @ParameterizedTest
    @CsvSource({"1,1", "1,300", "300,1", "7,5", "257,129", "640,360"})
    void is_read_back_by_an_independent_reader(int width, int height) throws Exception {
        for (int kind = 0; kind < 4; kind++) {
            Pixels picture = picture(width, height, kind);
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.encode(picture)));
            assertThat(read.getWidth()).isEqualTo(width);
            assertThat(read.getHeight()).isEqualTo(height);
            int[] rgb = read.getRGB(0, 0, width, height, null, 0, width);
            for (int i = 0; i < rgb.length; i++) {
                assertThat(rgb[i] & 0xFFFFFF).isEqualTo(picture.rgb()[i]);
            }
        }
    }

    /** Flat, gradient, noise, and repeating patterns with long matches. */
    private static Pixels picture(int width, int height, int kind) {
        Pixels picture = Pixels.filled(width, height, 0x336699);
        Random random = new Random(kind);
        for (int i = 0; i < picture.rgb().length && kind > 0; i++) {
            int x = i % width;
            int y = i / width;
            picture.rgb()[i] = switch (kind) {
                case 1 -> (x & 0xFF) << 16 | (y & 0xFF) << 8 | (x + y & 0xFF);
                case 2 -> random.nextInt(0x1000000);
                default -> x / 9 % 2 == y / 11 % 2 ? 0xFFFFFF : 0x102030;
            };
        }
        return picture;
    }

    @Test
    void own_reader_gives_the_same_pixels() throws Exception {
        Pixels picture = picture(91, 47, 2);
        assertThat(PictureFile.decode(Png.encode(picture)).rgb()).isEqualTo(picture.rgb());
    }

    @Test
    void same_pixels_give_same_bytes() {
        assertThat(Png.encode(picture(200, 100, 1))).isEqualTo(Png.encode(picture(200, 100, 1)));
    }

    @Test
    void a_file_without_its_words_keeps_the_picture_as_it_is_packed() throws Exception {
        byte[] file = Png.encode(picture(91, 47, 2));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(file, 0, AFTER_HEADER);
        told.write(chunk("tEXt", "prompt\0{graph}"));
        told.write(chunk("gAMA", "gama"));
        told.write(file, AFTER_HEADER, file.length - AFTER_HEADER);
        told.writeBytes("workflow behind the end".getBytes(StandardCharsets.US_ASCII));

        assertThat(Png.withoutWords(told.toByteArray())).hasValue(file);
        assertThat(Png.withoutWords(file)).hasValue(file);
    }

    @Test
    void only_a_whole_file_of_plain_rgb_is_taken_over() throws Exception {
        byte[] file = Png.encode(picture(91, 47, 2));
        byte[] damaged = file.clone();
        damaged[AFTER_HEADER + 40]++;
        ByteArrayOutputStream seeThrough = new ByteArrayOutputStream();
        seeThrough.write(file, 0, AFTER_HEADER);
        seeThrough.write(chunk("tRNS", "colour"));
        seeThrough.write(file, AFTER_HEADER, file.length - AFTER_HEADER);

        assertThat(Png.withoutWords(damaged)).isEmpty();
        assertThat(Png.withoutWords(seeThrough.toByteArray())).isEmpty();
        assertThat(Png.withoutWords(file(new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB))))
                .isEmpty();
        for (int length = 0; length < file.length; length += 7) {
            assertThat(Png.withoutWords(Arrays.copyOf(file, length))).isEmpty();
        }
    }

    private static byte[] chunk(String type, String content) {
        byte[] bytes = (type + content).getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(bytes);
        return ByteBuffer.allocate(bytes.length + 8)
                .putInt(content.length())
                .put(bytes)
                .putInt((int) check.getValue())
                .array();
    }

    @Test
    void flat_pictures_become_small() {
        assertThat(Png.encode(picture(640, 360, 0))).hasSizeLessThan(4000);
    }

    @ParameterizedTest
    @CsvSource({"10,200", "5,128"})
    void grey_values_are_taken_as_stored(int type, int value) throws Exception {
        BufferedImage grey = new BufferedImage(3, 2, type);
        grey.getRaster().setPixel(1, 1, new int[] {value, value, value});
        Pixels read = PictureFile.decode(file(grey));
        assertThat(read.at(1, 1)).isEqualTo(value << 16 | value << 8 | value);
        assertThat(read.at(0, 0)).isZero();
    }

    @Test
    void sixteen_bits_lose_their_lower_half() throws Exception {
        BufferedImage grey = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
        grey.getRaster().setPixel(0, 0, new int[] {0x80FF});
        assertThat(PictureFile.decode(file(grey)).at(0, 0)).isEqualTo(0x808080);
    }

    @Test
    void transparent_pixels_lie_on_white() throws Exception {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x00123456);
        image.setRGB(1, 0, 0x80000000);
        Pixels read = PictureFile.decode(file(image));
        assertThat(read.at(0, 0)).isEqualTo(0xFFFFFF);
        assertThat(read.at(1, 0)).isEqualTo(0x7F7F7F);
    }

    @Test
    void palettes_are_looked_up() throws Exception {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY);
        image.setRGB(1, 0, 0xFFFFFFFF);
        Pixels read = PictureFile.decode(file(image));
        assertThat(read.rgb()).containsExactly(0x000000, 0xFFFFFF);
    }

    @Test
    void refuses_what_is_not_a_picture() {
        assertThatThrownBy(() -> PictureFile.decode(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }

    private static byte[] file(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
