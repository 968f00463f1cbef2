package app.storycore.delivery.video;

import static app.storycore.delivery.video.Mp4Box.box;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.List;

/**
 * Writes an MP4 file picture by picture, with its header before the pictures, so that a browser can start before the
 * whole file is there. The header's room is known beforehand and is filled at the end.
 */
final class Mp4Writer {

    private static final int LONG_BOX_HEADER = 16;

    private final SeekableByteChannel file;
    private final Mp4Header header;
    private final int[] sizes;
    private final long headerAt;
    private final long dataAt;
    private int written;

    /** Leaves room at the channel's beginning, and is ready for the first picture. */
    Mp4Writer(SeekableByteChannel file, StreamFormat format, List<TimeLine.Shot> shots, Instant time)
            throws IOException {
        this.file = file;
        this.header = new Mp4Header(format, shots, time);
        this.sizes = new int[shots.stream().mapToInt(TimeLine.Shot::samples).sum()];
        byte[] type = box("ftyp")
                .letters("isom")
                .u32(0x200)
                .letters("isomiso2avc1mp41")
                .toBytes();
        this.headerAt = type.length;
        this.dataAt = headerAt + header.toBytes(sizes, 0).length;
        put(0, type);
        file.position(dataAt + LONG_BOX_HEADER);
    }

    /** Adds the next picture, one NAL unit. */
    void add(byte[] picture) throws IOException {
        ByteBuffer sample = ByteBuffer.allocate(4 + picture.length)
                .putInt(picture.length)
                .put(picture)
                .flip();
        sizes[written++] = sample.remaining();
        write(sample);
    }

    /** Fills in the header; every announced picture must have been added. */
    void finish() throws IOException {
        if (written != sizes.length) {
            throw new IllegalStateException(written + " of " + sizes.length + " pictures written");
        }
        long end = file.position();
        put(headerAt, header.toBytes(sizes, dataAt + LONG_BOX_HEADER));
        ByteBuffer data = ByteBuffer.allocate(LONG_BOX_HEADER).putInt(1).put(new byte[] {'m', 'd', 'a', 't'});
        put(dataAt, data.putLong(end - dataAt).array());
        file.position(end);
    }

    private void put(long position, byte[] bytes) throws IOException {
        file.position(position);
        write(ByteBuffer.wrap(bytes));
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
