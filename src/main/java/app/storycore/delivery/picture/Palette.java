package app.storycore.delivery.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** 256 colours that represent a picture, by median cut (Heckbert 1982) over colours of five bits a channel. */
final class Palette {

    private static final int SIZE = 256;

    private final int[] colours;
    private final short[] nearest = new short[1 << 18];

    private Palette(int[] colours) {
        this.colours = colours;
        Arrays.fill(nearest, (short) -1);
    }

    /** @param rgb 0xRRGGBB */
    static Palette of(int[] rgb) {
        int[] counts = new int[1 << 15];
        for (int colour : rgb) {
            counts[(colour >> 9 & 0x7c00) | (colour >> 6 & 0x3e0) | (colour >> 3 & 0x1f)]++;
        }
        List<ColourBox> boxes = new ArrayList<>(List.of(ColourBox.of(counts)));
        while (boxes.size() < SIZE) {
            ColourBox largest = boxes.stream()
                    .max(Comparator.comparingLong(ColourBox::weight))
                    .orElseThrow();
            if (largest.weight() == 0) {
                break;
            }
            boxes.remove(largest);
            boxes.addAll(largest.split());
        }
        int[] colours = new int[SIZE];
        for (int i = 0; i < boxes.size(); i++) {
            colours[i] = boxes.get(i).mean();
        }
        return new Palette(colours);
    }

    int[] colours() {
        return colours;
    }

    /** Number of the colour nearest to the given one, each channel 0 to 255; remembered by six bits a channel. */
    int nearest(int red, int green, int blue) {
        int key = (red >> 2) << 12 | (green >> 2) << 6 | blue >> 2;
        if (nearest[key] < 0) {
            nearest[key] = (short) search(red | 2, green | 2, blue | 2);
        }
        return nearest[key];
    }

    private int search(int red, int green, int blue) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < SIZE; i++) {
            int r = red - (colours[i] >> 16 & 255);
            int g = green - (colours[i] >> 8 & 255);
            int b = blue - (colours[i] & 255);
            int distance = 3 * r * r + 6 * g * g + b * b;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
