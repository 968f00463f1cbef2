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

    /** Units of each sample, of 1/24000 of a second. */
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

    /** How long the film lasts by its header. */
    double seconds() {
        ByteBuffer header = box("mvhd");
        boolean isLong = header.get(0) == 1;
        double units = isLong ? header.getLong(24) : header.getInt(16);
        return units / header.getInt(isLong ? 20 : 12);
    }

    /** Width and height in pixels. */
    String size() {
        ByteBuffer entry = box("stsd");
        return entry.getShort(8 + 8 + 24) + "x" + entry.getShort(8 + 8 + 26);
    }

    /** What the film says about its colours: primaries, transfer, matrix, and whether the range is full. */
    List<Integer> colours() {
        ByteBuffer entry = box("stsd");
        byte[] bytes = new byte[entry.remaining()];
        entry.get(bytes);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("colrnclx") + "colrnclx".length();
        return List.of((int) bytes[at + 1], (int) bytes[at + 3], (int) bytes[at + 5], (bytes[at + 6] & 0x80) >> 7);
    }
}
