package app.storycore.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.storycore.imaging.png.Png;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our figures beside those of ImageMagick: everywhere beside what version 6.9.11 gave, kept in the folder
 * {@code imagemagick}, and where the tool is installed beside what it gives now. With {@code -Dimagemagick.write=true}
 * the latter is kept.
 */
class ImageMagickTest {

    private static final String FOLDER = "imagemagick/";

    /** The standard deviation of the filtered luma, arguments separated by semicolons. */
    private static final String LAPLACIAN = "-depth;16;-grayscale;Rec601Luma;-define;convolve:scale=12.5%;-bias;50%;"
            + "-morphology;Convolve;3x3: 0,1,0 1,-4,1 0,1,0;-shave;1x1;-format;%[fx:standard_deviation*255*8];info:";

    @TempDir
    Path folder;

    private Optional<ImageMagick> magick = Optional.empty();

    @BeforeEach
    void look_for_the_tool() throws Exception {
        magick = ImageMagick.installed();
    }

    @ParameterizedTest
    @CsvSource({"160,90,240,135", "161,91,77,33", "90,160,90,50", "1,1,5,3", "7,1,1,9"})
    void lanczos_gives_the_same_picture(int width, int height, int newWidth, int newHeight) throws Exception {
        Pixels picture = picture(width, height);
        Pixels ours = Lanczos.resize(picture, newWidth, newHeight);
        String name = "lanczos-%dx%d.png".formatted(newWidth, newHeight);
        for (byte[] theirs :
                theirs(name, picture, "-filter", "Lanczos", "-resize", newWidth + "x" + newHeight + "!", "png24:")) {
            assertThat(meanDifference(ours, PictureFile.decode(theirs))).isLessThan(0.7);
        }
    }

    @ParameterizedTest
    @CsvSource({"160,90", "33,77", "3,3"})
    void sharpness_is_the_same_figure(int width, int height) throws Exception {
        Pixels picture = picture(width, height);
        for (byte[] said : theirs("laplacian-%dx%d.txt".formatted(width, height), picture, LAPLACIAN.split(";", -1))) {
            String deviation = new String(said, StandardCharsets.UTF_8).strip();
            double theirs = Math.pow(Double.parseDouble(deviation), 2);
            assertThat(Sharpness.of(picture)).isCloseTo(theirs, within(theirs * 0.02 + 1));
        }
    }

    @Test
    void stored_values_survive_both_ways() throws Exception {
        Pixels picture = picture(37, 21);
        for (byte[] copy : theirs("copy.png", picture, "png24:")) {
            assertThat(PictureFile.decode(copy).rgb()).isEqualTo(picture.rgb());
        }
    }

    /** What the tool made of a picture then, and what it makes of it now if it is here. */
    private List<byte[]> theirs(String name, Pixels picture, String... work) throws Exception {
        List<byte[]> all = new ArrayList<>();
        if (magick.isPresent()) {
            all.add(now(magick.get(), name, picture, work));
        }
        if (Boolean.getBoolean("imagemagick.write")) {
            Path kept = Path.of("src/test/resources/app/storycore/imaging", FOLDER, name);
            Files.createDirectories(kept.getParent());
            Files.write(kept, all.getFirst());
        } else {
            try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(FOLDER + name), name)) {
                all.add(in.readAllBytes());
            }
        }
        return all;
    }

    private byte[] now(ImageMagick tool, String name, Pixels picture, String... work) throws Exception {
        Path out = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of(write(picture).toString()));
        arguments.addAll(List.of(work));
        boolean aPicture = name.endsWith(".png");
        if (aPicture) {
            arguments.set(arguments.size() - 1, arguments.getLast() + out);
        }
        String said = tool.run(arguments.toArray(String[]::new));
        return aPicture ? Files.readAllBytes(out) : said.getBytes(StandardCharsets.UTF_8);
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
