package app.storycore.delivery.video;

import app.storycore.base.TemporaryFiles;
import app.storycore.delivery.sound.SoundException;
import app.storycore.delivery.sound.SoundException.Problem;
import app.storycore.delivery.sound.SoundFacts;
import app.storycore.delivery.sound.SoundFormat;
import app.storycore.delivery.sound.SoundPeaks;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes sound files to their ends, which measures them and finds what is damaged.
 *
 * <p>The files come from outside: {@code ffmpeg} is told which reader to use, opens nothing but the one file, and writes
 * samples up to a bound.
 */
public final class SoundReader {

    /** Longer sounds are not taken in. */
    public static final Duration LONGEST = Duration.ofHours(4);

    /** A player shows and seeks no finer. */
    private static final int SAMPLES_A_SECOND = 8_000;

    private static final Duration LONGEST_READING = Duration.ofMinutes(5);

    /** What encoders add at the end and declare or not. */
    private static final Duration PADDING = Duration.ofMillis(500);

    private static final int PADDING_PART = 50;

    /** In a WAV: of all that follows it. */
    private static final int LENGTH_AT = 4;

    private static final Pattern DECLARED = Pattern.compile("Duration: (\\d{1,6}):(\\d\\d):(\\d\\d)\\.(\\d\\d)");
    private static final Pattern VIDEO = Pattern.compile("Stream #0:\\d+[^\\n]*: Video: (?![^\\n]*\\(attached pic\\))");
    private static final String OUTPUT = "Output #0";
    private static final String ESTIMATED = "Estimating duration from bitrate";

    private final Ffmpeg ffmpeg;

    public SoundReader(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Reads a whole file; takes seconds for a long one.
     *
     * @throws SoundException when it is no sound that can be taken in
     */
    public SoundFacts read(Path file) throws IOException {
        SoundFormat format = format(file);
        if (ffmpeg.look() instanceof FilmProgram.Missing) {
            throw new SoundException(Problem.NO_PROGRAM);
        }
        Path samples = TemporaryFiles.create("samples", ".raw");
        try {
            Ffmpeg.Told told = decode(file, format, samples);
            long count = Files.size(samples);
            Duration length = Duration.ofMillis(count * 1000 / SAMPLES_A_SECOND);
            requireSound(told, length);
            requireWhole(told.output(), length);
            if (format == SoundFormat.WAV) {
                requireWhole(file);
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(samples))) {
                return new SoundFacts(format, length, SoundPeaks.of(in, count));
            }
        } finally {
            Files.deleteIfExists(samples);
        }
    }

    private static SoundFormat format(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(SoundFormat.HEAD);
            if (head.length == 0) {
                throw new SoundException(Problem.EMPTY);
            }
            return SoundFormat.of(head).orElseThrow(() -> new SoundException(Problem.NO_SOUND_FILE));
        }
    }

    private Ffmpeg.Told decode(Path file, SoundFormat format, Path samples) throws IOException {
        List<String> arguments = List.of(
                "-f",
                format.demuxer(),
                "-protocol_whitelist",
                "file",
                "-i",
                file.toString(),
                "-map",
                "0:a:0",
                "-ac",
                "1",
                "-ar",
                "" + SAMPLES_A_SECOND,
                "-t",
                "" + (LONGEST.toSeconds() + 1),
                "-c:a",
                "pcm_s8",
                "-f",
                "s8",
                samples.toString());
        return ffmpeg.tell(arguments, LONGEST_READING);
    }

    private static void requireSound(Ffmpeg.Told told, Duration length) throws SoundException {
        if (isFilm(told.output())) {
            throw new SoundException(Problem.FILM);
        } else if (length.compareTo(LONGEST) > 0) {
            throw new SoundException(Problem.TOO_LONG);
        } else if (told.code() != 0 || length.isZero()) {
            throw new SoundException(Problem.DAMAGED);
        }
    }

    private static void requireWhole(String told, Duration length) throws SoundException {
        Optional<Duration> declared = declared(told);
        if (declared.isPresent()) {
            Duration missing = declared.get().minus(length);
            if (missing.compareTo(PADDING) > 0
                    && missing.compareTo(declared.get().dividedBy(PADDING_PART)) > 0) {
                throw new SoundException(Problem.CUT_OFF);
            }
        }
    }

    /** By the length in its header, which the program passes over; where nobody knew it, it says nothing. */
    private static void requireWhole(Path wav) throws IOException {
        try (InputStream in = Files.newInputStream(wav)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(SoundFormat.HEAD)).order(ByteOrder.LITTLE_ENDIAN);
            int sent = head.getInt(LENGTH_AT);
            long declared = Integer.toUnsignedLong(sent) + LENGTH_AT + Integer.BYTES;
            if (sent != 0 && sent != -1 && Files.size(wav) < declared - declared / PADDING_PART) {
                throw new SoundException(Problem.CUT_OFF);
            }
        }
    }

    /** Moving pictures among the inputs; the cover of an album is none. */
    private static boolean isFilm(String told) {
        int end = told.indexOf(OUTPUT);
        return VIDEO.matcher(end < 0 ? told : told.substring(0, end)).find();
    }

    /** How long the file says that it is; a guess from its size says nothing. */
    private static Optional<Duration> declared(String told) {
        Matcher found = DECLARED.matcher(told);
        if (told.contains(ESTIMATED) || !found.find()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofHours(Long.parseLong(found.group(1)))
                .plusMinutes(Long.parseLong(found.group(2)))
                .plusSeconds(Long.parseLong(found.group(3)))
                .plusMillis(10 * Long.parseLong(found.group(4))));
    }
}
