package app.storycore.delivery.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Some of a picture's colours of five bits a channel, to be cut in two along their longest side. */
final class ColourBox {

    private static final int[] SHIFTS = {10, 5, 0};

    private final int[] counts;
    private final int[] bins;
    private final int side;
    private final long weight;

    private ColourBox(int[] counts, int[] bins) {
        this.counts = counts;
        this.bins = bins;
        int[] lengths = Arrays.stream(SHIFTS).map(this::length).toArray();
        int longest = 0;
        for (int i = 1; i < 3; i++) {
            longest = lengths[i] > lengths[longest] ? i : longest;
        }
        this.side = SHIFTS[longest];
        this.weight = lengths[longest] * (long) Math.sqrt((double) population());
    }

    /** @param counts how many pixels each colour has */
    static ColourBox of(int[] counts) {
        return new ColourBox(
                counts,
                IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray());
    }

    private int length(int shift) {
        int least = 31;
        int most = 0;
        for (int bin : bins) {
            least = Math.min(least, bin >> shift & 31);
            most = Math.max(most, bin >> shift & 31);
        }
        return Math.max(0, most - least);
    }

    private long population() {
        long sum = 0;
        for (int bin : bins) {
            sum += counts[bin];
        }
        return sum;
    }

    /** How much the picture gains from cutting this box; 0 when it is a single colour. */
    long weight() {
        return weight;
    }

    /** Two boxes with about half of the pixels each; neither is empty. */
    List<ColourBox> split() {
        int[] sorted = IntStream.of(bins)
                .boxed()
                .sorted((a, b) -> Integer.compare(a >> side & 31, b >> side & 31))
                .mapToInt(Integer::intValue)
                .toArray();
        long half = population() / 2;
        int cut = 1;
        for (long sum = counts[sorted[0]]; cut < sorted.length - 1 && sum + counts[sorted[cut]] <= half; cut++) {
            sum += counts[sorted[cut]];
        }
        return List.of(
                new ColourBox(counts, Arrays.copyOf(sorted, cut)),
                new ColourBox(counts, Arrays.copyOfRange(sorted, cut, sorted.length)));
    }

    /** The mean colour, 0xRRGGBB. */
    int mean() {
        long population = Math.max(1, population());
        int colour = 0;
        for (int shift : SHIFTS) {
            long sum = 0;
            for (int bin : bins) {
                int five = bin >> shift & 31;
                sum += (long) counts[bin] * (five << 3 | five >> 2);
            }
            colour = colour << 8 | (int) (sum / population);
        }
        return colour;
    }
}
