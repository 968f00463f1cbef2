package app.storycore.delivery.sound;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of sound files that are taken in, known by how they begin and never by their names. */
public enum SoundFormat {
    MP3("mp3", "mp3", "audio/mpeg"),
    M4A("m4a", "mov", "audio/mp4"),
    WAV("wav", "wav", "audio/wav");

    /** Bytes of a file that tell its format. */
    public static final int HEAD = 12;

    private static final int KIND_AT = 4;
    private static final int WAVE_AT = 8;

    private final String extension;
    private final String demuxer;
    private final String mediaType;

    SoundFormat(String extension, String demuxer, String mediaType) {
        this.extension = extension;
        this.demuxer = demuxer;
        this.mediaType = mediaType;
    }

    /** The format of a file that begins like this. An MP4 file may still hold a film. */
    public static Optional<SoundFormat> of(byte[] head) {
        if (has(head, 0, "RIFF") && has(head, WAVE_AT, "WAVE")) {
            return Optional.of(WAV);
        } else if (has(head, KIND_AT, "ftyp")) {
            return Optional.of(M4A);
        }
        return has(head, 0, "ID3") || isMpegLayer3(head) ? Optional.of(MP3) : Optional.empty();
    }

    /** The one with this media type. */
    public static Optional<SoundFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The header of a frame by ISO 11172-3: eleven bits set, layer III, and no value that stands for none. */
    private static boolean isMpegLayer3(byte[] head) {
        return head.length >= KIND_AT
                && (head[0] & 0xff) == 0xff
                && (head[1] & 0xe0) == 0xe0
                && (head[1] & 0x18) != 0x08
                && (head[1] & 0x06) == 0x02
                && (head[2] & 0xf0) != 0xf0
                && (head[2] & 0x0c) != 0x0c;
    }

    private static boolean has(byte[] head, int at, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        return head.length >= at + wanted.length
                && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }

    /** The reader of {@code ffmpeg} that takes this format and no other. */
    public String demuxer() {
        return demuxer;
    }

    public String mediaType() {
        return mediaType;
    }
}
