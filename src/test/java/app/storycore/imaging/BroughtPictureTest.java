package app.storycore.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.imaging.png.Png;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BroughtPictureTest {

    private static final int RED = 0xFF0000;
    private static final int GREEN = 0x00FF00;
    private static final int BLUE = 0x0000FF;

    /** Red and green above, blue and black below; where red and green are once the picture is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 1, 0", "2, 1, 0, 0, 0", "3, 1, 1, 0, 1", "4, 0, 1, 1, 1",
        "5, 0, 0, 0, 1", "6, 1, 0, 1, 1", "7, 1, 1, 1, 0", "8, 0, 1, 0, 0"
    })
    void is_turned_as_its_exif_says(int orientation, int redX, int redY, int greenX, int greenY) throws IOException {
        byte[] stored = Png.encode(new Pixels(2, 2, new int[] {RED, GREEN, BLUE, 0}));
        Pixels upright = BroughtPicture.read(BroughtFiles.pngWithExif(stored, orientation), 100);
        assertThat(upright.at(redX, redY)).isEqualTo(RED);
        assertThat(upright.at(greenX, greenY)).isEqualTo(GREEN);
    }

    @Test
    void a_portrait_stays_one_when_it_is_turned() throws IOException {
        Pixels upright = BroughtPicture.read(BroughtFiles.pngWithExif(Png.encode(Pixels.filled(40, 30, RED)), 6), 100);
        assertThat(upright.width()).isEqualTo(30);
        assertThat(upright.height()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"300, 100", "299, 100", "101, 100", "100, 100", "40, 100"})
    void a_large_one_keeps_at_most_the_wanted_side(int width, int side) throws IOException {
        Pixels read = BroughtPicture.read(Png.encode(Pixels.filled(width, width / 2, BLUE)), side);
        assertThat(read.width()).isBetween(Math.min(width, side) / 2, side);
        assertThat(read.at(0, 0)).isEqualTo(BLUE);
    }

    @Test
    void what_its_exif_cannot_say_is_passed_over() throws IOException {
        byte[] stored = Png.encode(Pixels.filled(4, 2, GREEN));
        assertThat(BroughtPicture.read(BroughtFiles.pngWithExif(stored, 77), 100)
                        .width())
                .isEqualTo(4);
        assertThatThrownBy(() -> BroughtPicture.size(new byte[40])).isInstanceOf(BrokenPictureException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "3, 30", "6, 20", "8, 20"})
    void a_jpeg_is_turned_as_its_exif_says(int orientation, int width) throws IOException {
        byte[] stored = BroughtFiles.jpeg(30, 20, RED);
        Pixels upright = BroughtPicture.read(BroughtFiles.jpegWithExif(stored, orientation), 100);
        assertThat(upright.width()).isEqualTo(width);
        assertThat(upright.height()).isEqualTo(50 - width);
    }

    @Test
    void the_colour_profile_of_a_png_a_jpeg_and_a_webp_is_respected() throws IOException {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] png = Png.encode(Pixels.filled(8, 8, 0x808080));
        for (byte[] file : List.of(
                BroughtFiles.pngWithProfile(png, linear),
                BroughtFiles.jpegWithProfile(BroughtFiles.jpeg(8, 8, 0x808080), linear),
                BroughtFiles.webpWithProfile(BroughtFiles.WEBP_GREY, 8, linear))) {
            assertThat(BroughtPicture.read(file, 100).at(3, 3) & 0xFF)
                    .as("half of the light in sRGB: %s", PictureKind.of(file).orElseThrow())
                    .isBetween(0xBA, 0xBE);
        }
        assertThat(BroughtPicture.read(png, 100).at(3, 3)).isEqualTo(0x808080);
    }

    @Test
    void a_webp_is_read_lossy_or_not() throws IOException {
        for (byte[] file : List.of(BroughtFiles.WEBP_LOSSY, BroughtFiles.WEBP_LOSSLESS)) {
            Pixels read = BroughtPicture.read(file, 100);
            assertThat(read.width()).isEqualTo(32);
            assertThat(read.at(2, 2) >> 16).isGreaterThan(0xF0);
            assertThat(read.at(29, 2) >> 8).isGreaterThan(0xF0);
            assertThat(read.at(2, 29)).isBetween(0xF0, 0xFFF);
            assertThat(read.at(29, 29) >> 8 & 0xFF).isLessThan(0x10);
        }
        assertThat(PictureFile.decode(BroughtFiles.WEBP_LOSSY).width()).isEqualTo(32);
    }

    @Test
    void a_webp_lies_on_white_where_it_is_transparent() throws IOException {
        int colour = BroughtPicture.read(BroughtFiles.WEBP_ALPHA, 100).at(5, 5);
        assertThat(colour >> 16).isGreaterThan(0xF8);
        assertThat(colour & 0xFF).isBetween(0x78, 0x88);
    }

    @Test
    void the_first_picture_of_an_animated_webp_is_taken() throws IOException {
        Pixels read = BroughtPicture.read(BroughtFiles.WEBP_ANIMATED, 100);
        assertThat(read.width()).isEqualTo(32);
        assertThat(read.height()).isEqualTo(24);
        assertThat(Arrays.stream(read.rgb()).distinct().count()).isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2", "6, 29, 2", "3, 29, 29", "8, 2, 29"})
    void a_webp_is_turned_as_its_exif_says(int orientation, int redX, int redY) throws IOException {
        byte[] file = BroughtFiles.webpWithExif(BroughtFiles.WEBP_LOSSLESS, 32, orientation);
        assertThat(BroughtPicture.read(file, 100).at(redX, redY)).isBetween(0xF00000, 0xFF0FFF);
    }

    @Test
    void a_webp_that_is_damaged_is_said_to_be_so() {
        byte[] cut = Arrays.copyOf(BroughtFiles.WEBP_LOSSY, 70);
        assertThatThrownBy(() -> BroughtPicture.read(cut, 100)).isInstanceOf(IOException.class);
    }

    @Test
    void what_has_to_be_held_whole_is_read_up_to_a_size() {
        BroughtPicture.Size phone = new BroughtPicture.Size(4000, 3000);
        BroughtPicture.Size huge = new BroughtPicture.Size(10_000, 10_000);
        byte[] plain = BroughtFiles.jpeg(8, 8, RED);
        byte[] progressive = plain.clone();
        int frame = 2;
        while ((progressive[frame + 1] & 0xFF) != 0xC0) {
            frame += 2 + ((progressive[frame + 2] & 0xFF) << 8 | progressive[frame + 3] & 0xFF);
        }
        progressive[frame + 1] = (byte) 0xC2;
        assertThat(BroughtPicture.isReadable(plain, huge)).isTrue();
        assertThat(BroughtPicture.isReadable(BroughtFiles.pngStart(10_000, 10_000), huge))
                .isTrue();
        for (byte[] whole : List.of(progressive, BroughtFiles.WEBP_LOSSY, BroughtFiles.WEBP_LOSSLESS)) {
            assertThat(BroughtPicture.isReadable(whole, phone)).isTrue();
            assertThat(BroughtPicture.isReadable(whole, huge)).isFalse();
        }
    }

    @Test
    void a_hundred_megapixels_go_by_in_a_part_of_their_memory() throws IOException {
        byte[] file = BroughtFiles.flatPng(12_500, 8_000);
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        Pixels read = BroughtPicture.read(file, 4096);
        long taken = thread.getCurrentThreadAllocatedBytes() - before;
        assertThat(read.width()).isBetween(2048, 4096);
        assertThat(taken).as("300 MB of samples and 400 MB of pixels else").isLessThan(150_000_000);
    }
}
