package app.storycore.delivery.video;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an MP4 file that tests ask about, straight from ISO/IEC 14496-12. */
final class Mp4File {

    private static final List<String> CONTAINERS = List.of("moov", "trak", "mdia", "minf", "stbl", "dinf");

    private final ByteBuffer file;

    Mp4File(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
    }

    /** The boxes at the outermost level, in order. */
    List<String> boxes() {
        List<String> types = new ArrayList<>();
        for (int at = 0; at < file.limit(); at += Math.toIntExact(size(at))) {
            types.add(type(at));
        }
        return types;
    }

    /** The content of the first box of that type, behind its size and type. */
    ByteBuffer box(String type) {
        ByteBuffer found = find(type, 0, file.limit());
        if (found == null) {
            throw new AssertionError("There is no box " + type);
        }
        return found;
    }

    private @Nullable ByteBuffer find(String type, int from, int to) {
        for (int at = from; at < to; at += Math.toIntExact(size(at))) {
            int end = at + Math.toIntExact(size(at));
            if (type(at).equals(type)) {
                return file.slice(at + 8, end - at - 8);
            }
            ByteBuffer inside = CONTAINERS.contains(type(at)) ? find(type, at + 8, end) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private long size(int at) {
        int size = file.getInt(at);
        return size == 1 ? file.getLong(at + 8) : size;
    }

    private String type(int at) {
        byte[] type = new byte[4];
        file.get(at + 4, type);
        return new String(type, StandardCharsets.US_ASCII);
    }

    /** Milliseconds of each sample. */
    List<Integer> durations() {
        ByteBuffer times = box("stts");
        List<Integer> durations = new ArrayList<>();
        for (int i = 0; i < times.getInt(4); i++) {
            for (int n = times.getInt(8 + 8 * i); n > 0; n--) {
                durations.add(times.getInt(12 + 8 * i));
            }
        }
        return durations;
    }

    /** Numbers, from 0, of the samples a player may start at. */
    List<Integer> startingPoints() {
        ByteBuffer points = box("stss");
        List<Integer> samples = new ArrayList<>();
        for (int i = 0; i < points.getInt(4); i++) {
            samples.add(points.getInt(8 + 4 * i) - 1);
        }
        return samples;
    }

    /** The NAL unit of each sample. */
    List<byte[]> samples() {
        ByteBuffer sizes = box("stsz");
        int at = Math.toIntExact(box("co64").getLong(8));
        List<byte[]> samples = new ArrayList<>();
        for (int i = 0; i < sizes.getInt(8); i++) {
            int size = sizes.getInt(12 + 4 * i);
            if (file.getInt(at) != size - 4) {
                throw new AssertionError("Sample " + i + " is not one NAL unit");
            }
            byte[] unit = new byte[size - 4];
            file.get(at + 4, unit);
            samples.add(unit);
            at += size;
        }
        return samples;
    }
}
