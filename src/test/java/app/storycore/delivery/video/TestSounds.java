package app.storycore.delivery.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sounds for tests: made in memory, or by the program that makes films. */
public final class TestSounds {

    private static final int RATE = 8_000;
    private static final int HEADER = 44;
    private static final double LOUD = 0.5;

    private TestSounds() {}

    /** A tone as a WAV of 16 bits, mono. */
    public static byte[] tone(int hertz, double seconds) {
        int samples = (int) (seconds * RATE);
        ByteBuffer wav = ByteBuffer.allocate(HEADER + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        wav.putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples);
        for (int i = 0; i < samples; i++) {
            wav.putShort((short) (Short.MAX_VALUE * LOUD * Math.sin(2 * Math.PI * hertz * i / RATE)));
        }
        return wav.array();
    }

    /**
     * A tone as the program writes it.
     *
     * @param arguments behind its input, without the name of the file
     */
    public static Path made(Path file, double seconds, String... arguments) {
        return run(file, List.of("-f", "lavfi", "-i", "sine=frequency=440:duration=" + seconds), arguments);
    }

    /** As the other, with one picture before it, as films and covers have. */
    static Path madeWithPicture(Path file, double seconds, String... arguments) {
        List<String> inputs = List.of(
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:duration=" + seconds,
                "-f",
                "lavfi",
                "-i",
                "color=red:size=64x64:duration=1:rate=1");
        return run(file, inputs, arguments);
    }

    private static Path run(Path file, List<String> inputs, String... arguments) {
        List<String> all = new ArrayList<>(inputs);
        all.addAll(List.of(arguments));
        all.add(file.toString());
        try {
            new Ffmpeg("").run(all, 1_000, feed -> {});
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How loud each tenth of a second of a film or sound is, from 0 to 1: the highest sample of all channels. */
    static List<Double> loudness(Path file) throws IOException {
        Path raw = Files.createTempFile(file.toAbsolutePath().getParent(), "loud", ".raw");
        new Ffmpeg("")
                .run(
                        List.of(
                                "-i",
                                file.toString(),
                                "-map",
                                "0:a:0",
                                "-ac",
                                "1",
                                "-ar",
                                "" + RATE,
                                "-f",
                                "s16le",
                                raw.toString()),
                        1_000,
                        feed -> {});
        ByteBuffer samples = ByteBuffer.wrap(Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN);
        List<Double> loudness = new ArrayList<>();
        while (samples.remaining() >= 2) {
            int highest = 0;
            for (int i = 0; i < RATE / 10 && samples.remaining() >= 2; i++) {
                highest = Math.max(highest, Math.abs(samples.getShort()));
            }
            loudness.add(highest / (double) Short.MAX_VALUE);
        }
        return loudness;
    }

    /** What the program says of a file. */
    static String told(Path file) throws IOException {
        return new Ffmpeg("")
                .tell(List.of("-i", file.toString(), "-c", "copy", "-f", "null", "-"), java.time.Duration.ofMinutes(1))
                .output();
    }
}
