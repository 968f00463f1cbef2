package app.storycore.delivery.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A film's pictures as they come out of a decoder. */
final class DecodedFilm {

    private final int width;
    private final int height;
    private final IntBuffer pixels;

    DecodedFilm(Path film, int width, int height) throws IOException {
        this.width = width;
        this.height = height;
        Path raw = film.resolveSibling("film.raw");
        new Ffmpeg("")
                .run(
                        List.of(
                                "-i",
                                film.toString(),
                                "-vf",
                                "scale=in_color_matrix=bt709:flags=accurate_rnd+full_chroma_int",
                                "-fps_mode",
                                "passthrough",
                                "-f",
                                "rawvideo",
                                "-pix_fmt",
                                "bgr0",
                                raw.toString()),
                        100,
                        feed -> {});
        pixels = ByteBuffer.wrap(Files.readAllBytes(raw))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer();
    }

    /** Some pictures, 0xRRGGBB row by row. */
    List<int[]> pictures(int first, int count) {
        List<int[]> pictures = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            int[] picture = new int[width * height];
            pixels.get(i * picture.length, picture);
            pictures.add(picture);
        }
        return pictures;
    }

    /** Peak signal-to-noise ratio of two pictures over red, green and blue. */
    static double decibels(int[] one, int[] other) {
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                int difference = (one[i] >> shift & 255) - (other[i] >> shift & 255);
                squares += difference * difference;
            }
        }
        return 10 * Math.log10(255.0 * 255 * one.length * 3 / squares);
    }
}
