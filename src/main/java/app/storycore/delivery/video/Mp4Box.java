package app.storycore.delivery.video;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Builds one box of an MP4 file, ISO/IEC 14496-12 part 4.2: size, four letters, content; all numbers big-endian. */
final class Mp4Box {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final String type;

    private Mp4Box(String type) {
        this.type = type;
    }

    static Mp4Box box(String type) {
        return new Mp4Box(type);
    }

    /** A box that begins with a version and flags. */
    static Mp4Box box(String type, int version, int flags) {
        return new Mp4Box(type).u32((long) version << 24 | flags);
    }

    Mp4Box u8(int value) {
        content.write(value);
        return this;
    }

    Mp4Box u16(int value) {
        return u8(value >> 8).u8(value);
    }

    Mp4Box u32(long value) {
        return u16((int) (value >> 16)).u16((int) value);
    }

    Mp4Box u64(long value) {
        return u32(value >>> 32).u32(value);
    }

    Mp4Box letters(String ascii) {
        return bytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    Mp4Box bytes(byte[] bytes) {
        content.writeBytes(bytes);
        return this;
    }

    Mp4Box zeros(int count) {
        return bytes(new byte[count]);
    }

    Mp4Box add(Mp4Box child) {
        return bytes(child.toBytes());
    }

    byte[] toBytes() {
        Mp4Box whole = new Mp4Box("").u32(content.size() + 8L).letters(type).bytes(content.toByteArray());
        return whole.content.toByteArray();
    }
}
