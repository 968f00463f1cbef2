package app.storycore.delivery.sound;

import java.io.IOException;
import java.io.InputStream;

/**
 * How loud a sound is over its length: the highest sample of each of {@link #COUNT} parts of equal length, in steps of
 * {@link #FULL}, one character each.
 */
public final class SoundPeaks {

    public static final int COUNT = 300;

    /** The level of a sample that cannot be higher. */
    public static final int FULL = 61;

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int HIGHEST_SAMPLE = 127;
    private static final int BUFFER = 64 * 1024;

    private SoundPeaks() {}

    /**
     * The peaks of samples of one channel.
     *
     * @param samples signed, a byte each
     * @param count how many there are
     */
    public static String of(InputStream samples, long count) throws IOException {
        int[] highest = new int[COUNT];
        byte[] buffer = new byte[BUFFER];
        long at = 0;
        for (int read = samples.read(buffer); read >= 0 && at < count; read = samples.read(buffer)) {
            for (int i = 0; i < read && at < count; i++, at++) {
                int part = (int) (at * COUNT / count);
                highest[part] = Math.max(highest[part], Math.min(HIGHEST_SAMPLE, Math.abs(buffer[i])));
            }
        }
        StringBuilder peaks = new StringBuilder(COUNT);
        for (int sample : highest) {
            peaks.append(DIGITS.charAt((sample * FULL + HIGHEST_SAMPLE / 2) / HIGHEST_SAMPLE));
        }
        return peaks.toString();
    }

    /** The levels from 0 to {@link #FULL} that a text stands for; unknown characters stand for silence. */
    public static int[] levels(String peaks) {
        return peaks.chars().map(c -> Math.max(0, DIGITS.indexOf(c))).toArray();
    }
}
