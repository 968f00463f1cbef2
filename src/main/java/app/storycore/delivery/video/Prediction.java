package app.storycore.delivery.video;

import java.util.Arrays;
import java.util.List;

/** Predicts a square block from the samples above and to the left of it, H.264 part 8.3.3 and 8.3.4. */
final class Prediction {

    /** In the order in which they are tried: the cheapest to write first. */
    static final List<Direction> DIRECTIONS =
            List.of(Direction.DC, Direction.VERTICAL, Direction.HORIZONTAL, Direction.PLANE);

    private final Plane plane;
    private final int x;
    private final int y;
    private final int size;

    /** @param plane the picture as decoded so far */
    Prediction(Plane plane, int x, int y, int size) {
        this.plane = plane;
        this.x = x;
        this.y = y;
        this.size = size;
    }

    /** How a block continues its surroundings. */
    enum Direction {
        VERTICAL(0, 2),
        HORIZONTAL(1, 1),
        DC(2, 0),
        PLANE(3, 3);

        private final int lumaMode;
        private final int chromaMode;

        Direction(int lumaMode, int chromaMode) {
            this.lumaMode = lumaMode;
            this.chromaMode = chromaMode;
        }

        int lumaMode() {
            return lumaMode;
        }

        int chromaMode() {
            return chromaMode;
        }

        /** Whether a block at this place has the neighbours the direction needs. */
        boolean isPossible(int x, int y) {
            return (x > 0 || this == DC || this == VERTICAL) && (y > 0 || this == DC || this == HORIZONTAL);
        }
    }

    /** The predicted samples, row by row. */
    int[] predict(Direction direction) {
        int[] block = new int[size * size];
        switch (direction) {
            case VERTICAL -> vertical(block);
            case HORIZONTAL -> horizontal(block);
            case DC -> dc(block);
            case PLANE -> slope(block);
        }
        return block;
    }

    private void vertical(int[] block) {
        for (int column = 0; column < size; column++) {
            block[column] = plane.at(x + column, y - 1);
        }
        for (int row = 1; row < size; row++) {
            System.arraycopy(block, 0, block, row * size, size);
        }
    }

    private void horizontal(int[] block) {
        for (int row = 0; row < size; row++) {
            Arrays.fill(block, row * size, (row + 1) * size, plane.at(x - 1, y + row));
        }
    }

    /** Luma has one mean; chroma has one for each of its four blocks. */
    private void dc(int[] block) {
        if (size == 16) {
            Arrays.fill(block, mean(0, 0, 16, y > 0, x > 0));
            return;
        }
        for (int i = 0; i < 4; i++) {
            int column = (i & 1) * 4;
            int row = (i >> 1) * 4;
            boolean above = y > 0 && (i != 2 || x == 0);
            boolean left = x > 0 && (i != 1 || y == 0);
            int mean = mean(column, row, 4, above, left);
            for (int at = row * size + column; at < (row + 4) * size; at += size) {
                Arrays.fill(block, at, at + 4, mean);
            }
        }
    }

    private int mean(int column, int row, int length, boolean above, boolean left) {
        if (!above && !left) {
            return 128;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += above ? plane.at(x + column + i, y - 1) : 0;
            sum += left ? plane.at(x - 1, y + row + i) : 0;
        }
        int count = above && left ? 2 * length : length;
        return (sum + count / 2) / count;
    }

    private void slope(int[] block) {
        int half = size / 2;
        int across = 0;
        int down = 0;
        for (int i = 1; i <= half; i++) {
            across += i * (plane.at(x + half - 1 + i, y - 1) - plane.at(x + half - 1 - i, y - 1));
            down += i * (plane.at(x - 1, y + half - 1 + i) - plane.at(x - 1, y + half - 1 - i));
        }
        int b = ((size == 16 ? 5 : 34) * across + 32) >> 6;
        int c = ((size == 16 ? 5 : 34) * down + 32) >> 6;
        int a = 16 * (plane.at(x - 1, y + size - 1) + plane.at(x + size - 1, y - 1));
        int first = a - (b + c) * (half - 1) + 16;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int value = (first + b * column + c * row) >> 5;
                block[row * size + column] = Math.max(0, Math.min(255, value));
            }
        }
    }
}
