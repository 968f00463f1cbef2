package app.storycore.imaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a JPEG, PNG or WebP says of how it is to be shown (JFIF and Exif 2.32, PNG 3, RFC 9649). What cannot be read counts as not said.
 *
 * @param orientation by Exif, 1 (as it is) to 8
 * @param profile ICC profile of its colours, empty where the reader makes sRGB of them
 */
@SuppressWarnings("ArrayRecordComponent") // read once and passed on
record PictureMetadata(int orientation, byte[] profile) {

    private static final int UPRIGHT = 1;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int PROFILE_MAX = 4 << 20;
    private static final byte[] NONE = {};

    static PictureMetadata of(byte[] file) {
        try {
            Optional<PictureKind> kind = PictureKind.of(file);
            if (kind.isEmpty()) {
                return new PictureMetadata(UPRIGHT, NONE);
            }
            return switch (kind.get()) {
                case PNG -> ofPng(file);
                case JPEG -> ofJpeg(file);
                case WEBP -> ofWebp(file);
            };
        } catch (IndexOutOfBoundsException | DataFormatException cutOff) {
            return new PictureMetadata(UPRIGHT, NONE);
        }
    }

    /** The JDK's reader makes sRGB of a colour picture with a profile. */
    private static PictureMetadata ofJpeg(byte[] file) {
        int orientation = UPRIGHT;
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) != 0xDA) {
            int length = big(file, at + 2, 2);
            int end = Math.min(file.length, at + 2 + length);
            if ((file[at + 1] & 0xFF) == 0xE1 && startsWith(file, at + 4, "Exif\0\0")) {
                orientation = orientation(Arrays.copyOfRange(file, at + 10, end));
            }
            at += 2 + length;
        }
        return new PictureMetadata(orientation, NONE);
    }

    private static PictureMetadata ofPng(byte[] file) throws DataFormatException {
        int orientation = UPRIGHT;
        byte[] profile = NONE;
        int at = 8;
        while (at + 12 <= file.length) {
            int length = big(file, at, 4);
            if (length < 0 || length > file.length - at - 12) {
                break;
            }
            if (startsWith(file, at + 4, "eXIf")) {
                orientation = orientation(Arrays.copyOfRange(file, at + 8, at + 8 + length));
            } else if (startsWith(file, at + 4, "iCCP")) {
                profile = inflated(Arrays.copyOfRange(file, at + 8, at + 8 + length));
            }
            at += 12 + length;
        }
        return new PictureMetadata(orientation, profile);
    }

    /**
     * RFC 9649, 2.7: chunks of even length. Some programs keep the mark of JPEG before the Exif. Of the profile the reader has
     * made sRGB already.
     */
    private static PictureMetadata ofWebp(byte[] file) {
        int orientation = UPRIGHT;
        int at = 12;
        while (at + 8 <= file.length) {
            int length = number(file, at + 4, 4, true);
            if (length < 0 || length > file.length - at - 8) {
                break;
            }
            int start = at + 8;
            if (startsWith(file, at, "EXIF")) {
                int tiff = startsWith(file, start, "Exif\0\0") ? start + 6 : start;
                orientation = orientation(Arrays.copyOfRange(file, tiff, start + length));
            }
            at = start + length + (length & 1);
        }
        return new PictureMetadata(orientation, NONE);
    }

    /** Behind its name, a zero and the number of the method. */
    private static byte[] inflated(byte[] chunk) throws DataFormatException {
        int name = 0;
        while (chunk[name] != 0) {
            name++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(chunk, name + 2, chunk.length - name - 2);
            byte[] profile = new byte[PROFILE_MAX];
            int length = inflater.inflate(profile);
            return inflater.finished() ? Arrays.copyOf(profile, length) : NONE;
        } finally {
            inflater.end();
        }
    }

    private static int orientation(byte[] tiff) {
        boolean little = startsWith(tiff, 0, "II");
        int directory = number(tiff, 4, 4, little);
        int entries = number(tiff, directory, 2, little);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (number(tiff, entry, 2, little) == ORIENTATION_TAG) {
                int value = number(tiff, entry + 8, 2, little);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int number(byte[] bytes, int at, int length, boolean little) {
        if (!little) {
            return big(bytes, at, length);
        }
        int value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }

    private static int big(byte[] bytes, int at, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }

    private static boolean startsWith(byte[] bytes, int at, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        return at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
