package app.storycore.delivery.video;

import static app.storycore.delivery.video.Mp4Box.box;

import java.time.Instant;
import java.util.List;

/** The {@code moov} box of a file with one video track: what there is, how long each picture stands, where it lies. */
final class Mp4Header {

    /** Units a second of the whole film's duration, which is exact to the millisecond. */
    private static final int MOVIE_TIMESCALE = 1000;

    private static final long SECONDS_FROM_1904_TO_1970 = 2_082_844_800L;
    private static final int[] NOT_TURNED = {0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000};

    private final StreamFormat format;
    private final SampleTable samples;
    private final long time;

    Mp4Header(StreamFormat format, List<TimeLine.Shot> shots, Instant time) {
        this.format = format;
        this.samples = new SampleTable(format, shots);
        this.time = time.getEpochSecond() + SECONDS_FROM_1904_TO_1970;
    }

    /** The box; its length does not depend on sizes and offset. */
    byte[] toBytes(int[] sizes, long offset) {
        return box("moov").add(movie()).add(track(sizes, offset)).toBytes();
    }

    private Mp4Box movie() {
        Mp4Box header =
                box("mvhd", 1, 0).u64(time).u64(time).u32(MOVIE_TIMESCALE).u64(movieDuration());
        header.u32(0x10000).u16(0x100).zeros(10);
        return matrix(header).zeros(24).u32(2);
    }

    private long movieDuration() {
        return samples.duration() / TimeLine.A_MILLISECOND;
    }

    private Mp4Box track(int[] sizes, long offset) {
        int enabledInMovie = 3;
        Mp4Box header =
                box("tkhd", 1, enabledInMovie).u64(time).u64(time).u32(1).zeros(4);
        header.u64(movieDuration()).zeros(16);
        matrix(header).u32((long) format.width() << 16).u32((long) format.height() << 16);
        Mp4Box information = box("minf").add(box("vmhd", 0, 1).zeros(8)).add(dataInThisFile());
        information.add(samples.table(sizes, offset));
        return box("trak")
                .add(header)
                .add(box("mdia").add(media()).add(handler()).add(information));
    }

    private static Mp4Box matrix(Mp4Box box) {
        for (int value : NOT_TURNED) {
            box.u32(value);
        }
        return box;
    }

    private Mp4Box media() {
        int undetermined = ('u' - 0x60) << 10 | ('n' - 0x60) << 5 | ('d' - 0x60);
        Mp4Box header =
                box("mdhd", 1, 0).u64(time).u64(time).u32(TimeLine.TIMESCALE).u64(samples.duration());
        return header.u16(undetermined).u16(0);
    }

    private static Mp4Box handler() {
        return box("hdlr", 0, 0)
                .zeros(4)
                .letters("vide")
                .zeros(12)
                .letters("Animatic")
                .u8(0);
    }

    private static Mp4Box dataInThisFile() {
        return box("dinf").add(box("dref", 0, 0).u32(1).add(box("url ", 0, 1)));
    }
}
