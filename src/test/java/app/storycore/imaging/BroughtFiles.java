package app.storycore.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Picture files as cameras and other programs write them. */
public final class BroughtFiles {

    /** 32 x 32: red and green above, blue and black below. */
    public static final byte[] WEBP_LOSSY = decoded("UklGRogAAABXRUJQVlA4IHwAAAAQBQCdASogACAAAMASJagCdMoRwN4B"
            + "+AH7AfyvnDNAuwH7AZP+AAfwDo/7H/CVc3oAAP76Rcv/eZwT8nUH5UH/6oU/mvQ/h6Tn/lZMoDi/hlXwi5yiA5ZFaxa/4RXOeABaUI3CUh+k"
            + "jLZxAn/wLdZcUDYRQmOJ+2J4AAAA");

    /** The same. */
    static final byte[] WEBP_LOSSLESS =
            decoded("UklGRjoAAABXRUJQVlA4TC4AAAAvH8AHAB8gkE2+/JnjmH4BSSL93xzzH8iWAsJso0lOcpJHcP+I/se2Vf2qAvwC");

    /** 32 x 24, red, half transparent. */
    static final byte[] WEBP_ALPHA = decoded("UklGRnAAAABXRUJQVlA4WAoAAAAQAAAAHwAAFwAAQUxQSAoAAAABB9C/iAhERP8DVlA4"
            + "IEAAAABQAwCdASogABgAPpFCnEolo6KhqAgAsBIJZQDGqoAAQFEcAAD+7tPf/uOwN14t//ucD/ucD/ucD+NspCdnCgAA");

    /** 32 x 24, three pictures: a test card with colours beside each other. */
    static final byte[] WEBP_ANIMATED = decoded("UklGRsYBAABXRUJQVlA4WAoAAAACAAAAHwAAFwAAQU5JTQYAAAD/////AQBBTk1GsgAA"
            + "AAAAAAAAAB8AABcAAE0BAAJWUDhMmQAAAC8fwAUABkeRJEtVOcAKDrCCA6zgACs4wAoO6vT39djNIJKtINsEGkEjaKSNtMkxpK0tzEPIJIVM"
            + "UsgkhZlMYSZDuP0XEBRt4ARKQiVRJIEkVlvVVtqatpfITdQtcodcJ3fJNXKnXJK7oWfpA/IPosaaa629zvLLJ0+uHGlo6ejRJwcbCxMDTGxc"
            + "vPjRTy9d2jTf3yPdP+mbAgBBTk1GbAAAAAAAAAkAAB8AAAMAAE0BAABWUDhMUwAAAC8fwAAAuQpE9D92EdH/MCCJZCuX4/vvKUNvPJ4i3xLg"
            + "npk2UmriTTDhXwUTJhCBokaSlF48UHP+VZwa/kTuZ0HrYFDZwJirHyR5gUalPua0Bb4HAEFOTUZsAAAAAAAACQAAHwAAAwAATQEAAFZQOExT"
            + "AAAALx/AAAC5CkT0P3YR0f8wIKltNS8HHk9u0uDnVwS7AHsK2khS5u751bx/Fa+GySwjSSNxEle9P8VXL/ESkf0VsqFadmHUSwbqySgWd7Bq"
            + "8IUPngcA");

    /** 8 x 8, grey 0x808080. */
    static final byte[] WEBP_GREY = decoded("UklGRh4AAABXRUJQVlA4TBEAAAAvB8ABAAdQwAIWsP+BiOh/AAA=");

    private BroughtFiles() {}

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    static byte[] jpeg(int width, int height, int colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, colour);
        }
        return Jpeg.encode(image, 0.95f);
    }

    /** The chunk stands before the end, as PNG 3 allows. */
    static byte[] pngWithExif(byte[] png, int orientation) {
        int end = png.length - 12;
        return joined(Arrays.copyOf(png, end), pngChunk("eXIf", tiff(orientation)), tail(png, end));
    }

    static byte[] pngWithProfile(byte[] png, byte[] profile) {
        int behindHeader = 8 + 25;
        byte[] content = joined("p\0\0".getBytes(StandardCharsets.US_ASCII), deflated(profile));
        return joined(Arrays.copyOf(png, behindHeader), pngChunk("iCCP", content), tail(png, behindHeader));
    }

    static byte[] jpegWithExif(byte[] jpeg, int orientation) {
        byte[] content = joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff(orientation));
        return joined(Arrays.copyOf(jpeg, 2), jpegSegment(0xE1, content), tail(jpeg, 2));
    }

    static byte[] jpegWithProfile(byte[] jpeg, byte[] profile) {
        byte[] content = joined("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII), profile);
        return joined(Arrays.copyOf(jpeg, 2), jpegSegment(0xE2, content), tail(jpeg, 2));
    }

    static byte[] webpWithExif(byte[] simple, int side, int orientation) {
        return webp(riffChunk("VP8X", extended(0x08, side)), tail(simple, 12), riffChunk("EXIF", tiff(orientation)));
    }

    static byte[] webpWithProfile(byte[] simple, int side, byte[] profile) {
        return webp(riffChunk("VP8X", extended(0x20, side)), riffChunk("ICCP", profile), tail(simple, 12));
    }

    /** One colour, three bytes a pixel; written row by row. */
    public static byte[] flatPng(int width, int height) {
        byte[] row = new byte[1 + width * 3];
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(data, new Deflater(1))) {
            for (int y = 0; y < height; y++) {
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return joined(pngStart(width, height), pngChunk("IDAT", data.toByteArray()), pngChunk("IEND", new byte[0]));
    }

    /** Mark and header of a PNG. */
    public static byte[] pngStart(int width, int height) {
        byte[] mark = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2)
                .array();
        return joined(mark, pngChunk("IHDR", header));
    }

    private static byte[] tiff(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return tiff.array();
    }

    private static byte[] pngChunk(String name, byte[] content) {
        byte[] named = joined(name.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] jpegSegment(int marker, byte[] content) {
        ByteBuffer head = ByteBuffer.allocate(4).put((byte) 0xFF).put((byte) marker);
        return joined(head.putShort((short) (content.length + 2)).array(), content);
    }

    private static byte[] extended(int flags, int side) {
        ByteBuffer header =
                ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).putInt(flags);
        return header.putShort((short) (side - 1))
                .put((byte) 0)
                .putShort((short) (side - 1))
                .array();
    }

    private static byte[] riffChunk(String name, byte[] content) {
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        head.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(content.length);
        return joined(head.array(), content, new byte[content.length & 1]);
    }

    private static byte[] webp(byte[]... chunks) {
        return riffChunk("RIFF", joined("WEBP".getBytes(StandardCharsets.US_ASCII), joined(chunks)));
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
