package app.storycore.delivery.timeline;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Frames a second of an edit. Those of NTSC are exact fractions: 23.976 stands for 24,000 / 1,001. */
public enum EditRate {
    FPS_23_976("23.976", 24_000, 1_001),
    FPS_24("24", 24, 1),
    FPS_25("25", 25, 1),
    FPS_29_97("29.97", 30_000, 1_001),
    FPS_30("30", 30, 1);

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3_600;
    private static final long MILLIS = 1_000;

    private final String label;
    private final int frames;
    private final int seconds;

    EditRate(String label, int frames, int seconds) {
        this.label = label;
        this.frames = frames;
        this.seconds = seconds;
    }

    /** The rate that people write like this, {@code 29.97}. */
    public static Optional<EditRate> of(String label) {
        return Arrays.stream(values()).filter(rate -> rate.label.equals(label)).findFirst();
    }

    /** As people write it. */
    public String label() {
        return label;
    }

    /** The frame that begins nearest to a position on the film, from 0; halves are rounded up. */
    long frame(Duration position) {
        long unit = seconds * MILLIS;
        return Math.floorDiv(2 * position.toMillis() * frames + unit, 2 * unit);
    }

    double perSecond() {
        return (double) frames / seconds;
    }

    /** Frames a second as time code counts them: 24 for 23.976. */
    int timebase() {
        return (frames + seconds - 1) / seconds;
    }

    boolean isNtsc() {
        return seconds > 1;
    }

    /** Non-drop-frame time code, {@code 01:00:04:12}. */
    String timecode(long frame) {
        long second = frame / timebase();
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d:%02d",
                second / SECONDS_PER_HOUR,
                second / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE,
                second % SECONDS_PER_MINUTE,
                frame % timebase());
    }
}
