package app.storycore.base.film;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * Frames a second of material that comes from elsewhere. Those of NTSC are exact fractions: 29.97 stands for 30,000 / 1,001.
 *
 * @param frames in {@code seconds}, at least 1
 * @param seconds at least 1
 */
public record FrameRate(int frames, int seconds) {

    private static final int NTSC_SECONDS = 1_001;
    private static final int THOUSAND = 1_000;
    private static final double NTSC_TOLERANCE = 0.006;
    private static final int HIGHEST = 1_000;
    private static final double MILLIS = 1_000;

    public FrameRate {
        if (frames < 1 || seconds < 1) {
            throw new IllegalArgumentException("No rate: " + frames + " frames in " + seconds + " s");
        }
    }

    /** The rate that a number means, such as 23.976 or 25; empty when it is none that material has. */
    public static Optional<FrameRate> of(double perSecond) {
        if (!(perSecond >= 1 && perSecond <= HIGHEST)) {
            return Optional.empty();
        }
        int whole = (int) Math.round(perSecond);
        if (Math.abs(perSecond - whole) < NTSC_TOLERANCE / 2) {
            return Optional.of(new FrameRate(whole, 1));
        }
        int above = (int) Math.ceil(perSecond);
        if (Math.abs(perSecond - above * (double) THOUSAND / NTSC_SECONDS) < NTSC_TOLERANCE) {
            return Optional.of(ntsc(above));
        }
        return Optional.of(new FrameRate((int) Math.round(perSecond * THOUSAND), THOUSAND));
    }

    /** The rate of which time code counts {@code timebase} frames a second, a thousandth slower. */
    public static FrameRate ntsc(int timebase) {
        return new FrameRate(timebase * THOUSAND, NTSC_SECONDS);
    }

    public double perSecond() {
        return (double) frames / seconds;
    }

    /** Frames a second as time code counts them: 24 for 23.976. */
    public int timebase() {
        return (frames + seconds - 1) / seconds;
    }

    /** The frame that begins nearest to a position, from 0; halves are rounded up. */
    public long frame(Duration position) {
        return (long) Math.floor(position.toMillis() * (double) frames / (seconds * MILLIS) + 0.5);
    }

    /** As people write it: 24, 29.97, 23.976. */
    public String label() {
        return BigDecimal.valueOf(perSecond())
                .setScale(perSecond() < 24 ? 3 : 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
