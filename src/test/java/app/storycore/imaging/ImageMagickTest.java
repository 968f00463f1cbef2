package app.storycore.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our figures beside those of ImageMagick. Where it is not installed these are skipped and say so; the values computed
 * by hand in {@link LanczosTest} and {@link MeasuresTest} are checked everywhere.
 */
class ImageMagickTest {

    @TempDir
    Path folder;

    private ImageMagick magick;

    @BeforeEach
    void needs_the_tool() throws Exception {
        Optional<ImageMagick> installed = ImageMagick.installed();
        assumeThat(installed).as("ImageMagick on the PATH").isPresent();
        magick = installed.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"160,90,240,135", "161,91,77,33", "90,160,90,50", "1,1,5,3", "7,1,1,9"})
    void lanczos_gives_the_same_picture(int width, int height, int newWidth, int newHeight) throws Exception {
        Pixels picture = picture(width, height);
        Path in = write(picture);
        Path out = folder.resolve("out.png");
        magick.run(in.toString(), "-filter", "Lanczos", "-resize", newWidth + "x" + newHeight + "!", "png24:" + out);
        Pixels theirs = PictureFile.decode(Files.readAllBytes(out));
        Pixels ours = Lanczos.resize(picture, newWidth, newHeight);
        assertThat(meanDifference(ours, theirs)).isLessThan(0.7);
    }

    @ParameterizedTest
    @CsvSource({"160,90", "33,77", "3,3"})
    void sharpness_is_the_same_figure(int width, int height) throws Exception {
        Pixels picture = picture(width, height);
        Path in = write(picture);
        String deviation = magick.run(
                in.toString(),
                "-depth",
                "16",
                "-grayscale",
                "Rec601Luma",
                "-define",
                "convolve:scale=12.5%",
                "-bias",
                "50%",
                "-morphology",
                "Convolve",
                "3x3: 0,1,0 1,-4,1 0,1,0",
                "-shave",
                "1x1",
                "-format",
                "%[fx:standard_deviation*255*8]",
                "info:");
        double theirs = Math.pow(Double.parseDouble(deviation.strip()), 2);
        assertThat(Sharpness.of(picture)).isCloseTo(theirs, within(theirs * 0.02 + 1));
    }

    @Test
    void stored_values_survive_both_ways() throws Exception {
        Pixels picture = picture(37, 21);
        Path out = folder.resolve("copy.png");
        magick.run(write(picture).toString(), "png24:" + out);
        assertThat(PictureFile.decode(Files.readAllBytes(out)).rgb()).isEqualTo(picture.rgb());
    }

    private Path write(Pixels picture) throws Exception {
        return Files.write(folder.resolve("in.png"), Png.encode(picture));
    }

    /** Waves with some noise, so that there are edges, slopes and detail. */
    private static Pixels picture(int width, int height) {
        Random random = new Random(4);
        int[] rgb = new int[width * height];
        for (int i = 0; i < rgb.length; i++) {
            int row = i / width;
            double wave = 100 * Math.sin(i % width * 0.21) + 25 * Math.cos(row * 0.4);
            int grey = (int) (125 + wave + random.nextInt(5));
            rgb[i] = Math.max(0, Math.min(255, grey)) << 16 | Math.max(0, Math.min(255, 250 - grey)) << 8 | grey & 127;
        }
        return new Pixels(width, height, rgb);
    }

    private static double meanDifference(Pixels a, Pixels b) {
        assertThat(b.width()).isEqualTo(a.width());
        assertThat(b.height()).isEqualTo(a.height());
        long sum = 0;
        for (int i = 0; i < a.rgb().length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                sum += Math.abs((a.rgb()[i] >> shift & 0xFF) - (b.rgb()[i] >> shift & 0xFF));
            }
        }
        return sum / (3.0 * a.rgb().length);
    }
}
