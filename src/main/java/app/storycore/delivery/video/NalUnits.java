package app.storycore.delivery.video;

import java.io.ByteArrayOutputStream;

/** Wraps payloads as NAL units, H.264 part 7.3.1: a type byte, and no byte sequence that looks like a start code. */
final class NalUnits {

    static final int PICTURE = 0x61;
    /** One that no other picture refers to. */
    static final int LONE_PICTURE = 0x01;

    static final int IDR_PICTURE = 0x65;
    static final int SEQUENCE_PARAMETERS = 0x67;
    static final int PICTURE_PARAMETERS = 0x68;

    private NalUnits() {}

    static byte[] wrap(int header, byte[] payload) {
        ByteArrayOutputStream unit = new ByteArrayOutputStream(payload.length + payload.length / 64 + 16);
        unit.write(header);
        int zeros = 0;
        for (byte next : payload) {
            if (zeros == 2 && (next & 255) <= 3) {
                unit.write(3);
                zeros = 0;
            }
            unit.write(next);
            zeros = next == 0 ? zeros + 1 : 0;
        }
        return unit.toByteArray();
    }
}
