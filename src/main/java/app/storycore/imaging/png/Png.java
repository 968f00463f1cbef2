package app.storycore.imaging.png;

import app.storycore.imaging.Pixels;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Writes PNG files whose bytes depend on nothing but the pixels. */
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {}

    /**
     * The picture as an 8-bit RGB PNG without gamma or colour profile chunks (W3C PNG, 3rd edition): lossless, and the
     * same bytes on every machine. Each row takes the filter with the smallest sum of absolute differences.
     */
    public static byte[] encode(Pixels picture) {
        byte[] raw = PngRows.filtered(picture);
        BitSink idat = new BitSink(raw.length / 2 + 64);
        idat.raw(0x78);
        idat.raw(0x01);
        Deflate.write(raw, raw.length, idat);
        Adler32 adler = new Adler32();
        adler.update(raw, 0, raw.length);
        idat.bigEndian((int) adler.getValue());
        BitSink file = new BitSink(idat.size() + 64);
        file.raw(SIGNATURE, SIGNATURE.length);
        chunk(file, "IHDR", header(picture));
        chunk(file, "IDAT", idat);
        chunk(file, "IEND", new BitSink(0));
        return file.toBytes();
    }

    private static BitSink header(Pixels picture) {
        BitSink header = new BitSink(13);
        header.bigEndian(picture.width());
        header.bigEndian(picture.height());
        header.raw(8);
        header.raw(2);
        header.raw(0);
        header.raw(0);
        header.raw(0);
        return header;
    }

    private static void chunk(BitSink file, String type, BitSink content) {
        file.bigEndian(content.size());
        CRC32 crc = new CRC32();
        for (int i = 0; i < 4; i++) {
            file.raw(type.charAt(i));
            crc.update(type.charAt(i));
        }
        file.raw(content.array(), content.size());
        crc.update(content.array(), 0, content.size());
        file.bigEndian((int) crc.getValue());
    }
}
