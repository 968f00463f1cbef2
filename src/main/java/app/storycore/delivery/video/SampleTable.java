package app.storycore.delivery.video;

import static app.storycore.delivery.video.Mp4Box.box;

import java.util.ArrayList;
import java.util.List;

/** The {@code stbl} box: format, durations, starting points and sizes of all samples, which lie in one piece. */
final class SampleTable {

    private final StreamFormat format;
    private final List<TimeLine.Shot> shots;

    SampleTable(StreamFormat format, List<TimeLine.Shot> shots) {
        this.format = format;
        this.shots = shots;
    }

    /** Of all samples, in units of {@link TimeLine#TIMESCALE}. */
    long duration() {
        return shots.stream().mapToLong(TimeLine.Shot::duration).sum();
    }

    /** @param offset of the first sample in the file */
    Mp4Box table(int[] sizes, long offset) {
        Mp4Box bySize = box("stsz", 0, 0).u32(0).u32(sizes.length);
        for (int size : sizes) {
            bySize.u32(size);
        }
        Mp4Box table = box("stbl").add(description()).add(times()).add(startingPoints());
        table.add(box("stsc", 0, 0).u32(1).u32(1).u32(sizes.length).u32(1)).add(bySize);
        return table.add(box("co64", 0, 0).u32(1).u64(offset));
    }

    /** Run lengths of equal durations: two for each shot. */
    private Mp4Box times() {
        Mp4Box times = box("stts", 0, 0).u32(2L * shots.size());
        for (TimeLine.Shot shot : shots) {
            times.u32(1).u32(shot.first()).u32(shot.samples() - 1).u32(shot.other());
        }
        return times;
    }

    private Mp4Box startingPoints() {
        List<Integer> full = new ArrayList<>();
        int before = 0;
        for (TimeLine.Shot shot : shots) {
            for (int i = 0; i < shot.samples(); i++) {
                if (shot.isFull(i)) {
                    full.add(before + i + 1);
                }
            }
            before += shot.samples();
        }
        Mp4Box points = box("stss", 0, 0).u32(full.size());
        full.forEach(points::u32);
        return points;
    }

    private Mp4Box description() {
        byte[] sequence = format.sequenceParameters();
        byte[] picture = format.pictureParameters();
        Mp4Box decoder = box("avcC").u8(1).bytes(new byte[] {sequence[1], sequence[2], sequence[3]});
        decoder.u8(0xff)
                .u8(0xe1)
                .u16(sequence.length)
                .bytes(sequence)
                .u8(1)
                .u16(picture.length)
                .bytes(picture);
        Mp4Box colour = box("colr").letters("nclx").u16(1).u16(1).u16(1).u8(0);
        Mp4Box entry = box("avc1").zeros(6).u16(1).zeros(16).u16(format.width()).u16(format.height());
        entry.u32(0x480000).u32(0x480000).zeros(4).u16(1).zeros(32).u16(24).u16(0xffff);
        return box("stsd", 0, 0).u32(1).add(entry.add(decoder).add(colour));
    }
}
