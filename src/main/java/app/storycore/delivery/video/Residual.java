package app.storycore.delivery.video;

/** Writes blocks of quantised coefficients by context-adaptive variable length coding, H.264 part 9.2. */
final class Residual {

    /** The context that chroma averages have instead of neighbours. */
    static final int CHROMA_DC = -1;

    private final BitWriter out;

    Residual(BitWriter out) {
        this.out = out;
    }

    /**
     * Writes one block.
     *
     * @param levels coefficients in scan order; only {@code start} and what follows belongs to the block
     * @param context the standard's nC, or {@link #CHROMA_DC}
     * @return how many coefficients are not zero
     */
    int block(int[] levels, int start, int context) {
        int count = 0;
        int last = -1;
        for (int i = start; i < levels.length; i++) {
            if (levels[i] != 0) {
                count++;
                last = i;
            }
        }
        int ones = trailingOnes(levels, start, last);
        put(Codes.coeffToken(context, count, ones));
        if (count > 0) {
            levels(levels, last, count, ones);
            zeros(levels, start, last, count, context);
        }
        return count;
    }

    private static int trailingOnes(int[] levels, int start, int last) {
        int ones = 0;
        for (int i = last; i >= start && ones < 3; i--) {
            if (Math.abs(levels[i]) > 1) {
                break;
            }
            ones += Math.abs(levels[i]);
        }
        return ones;
    }

    private void levels(int[] levels, int last, int count, int ones) {
        int suffixLength = count > 10 && ones < 3 ? 1 : 0;
        int written = 0;
        for (int i = last; written < count; i--) {
            int level = levels[i];
            if (level == 0) {
                continue;
            }
            if (written < ones) {
                out.flag(level < 0);
            } else {
                boolean cannotBeOne = written == ones && ones < 3;
                level(level, cannotBeOne, suffixLength);
                suffixLength = Math.max(suffixLength, 1);
                if (suffixLength < 6 && Math.abs(level) > 3 << (suffixLength - 1)) {
                    suffixLength++;
                }
            }
            written++;
        }
    }

    private void level(int level, boolean cannotBeOne, int suffixLength) {
        int code = (level > 0 ? 2 * level - 2 : -2 * level - 1) - (cannotBeOne ? 2 : 0);
        if (suffixLength == 0 && code < 14) {
            prefix(code);
        } else if (suffixLength == 0 && code < 30) {
            prefix(14);
            out.bits(code - 14, 4);
        } else if (suffixLength > 0 && code < 15 << suffixLength) {
            prefix(code >> suffixLength);
            out.bits(code, suffixLength);
        } else {
            prefix(15);
            out.bits(code - (suffixLength == 0 ? 30 : 15 << suffixLength), 12);
        }
    }

    private void prefix(int zeros) {
        out.bits(1, zeros + 1);
    }

    private void zeros(int[] levels, int start, int last, int count, int context) {
        int left = last - start + 1 - count;
        if (count < levels.length - start) {
            put(Codes.totalZeros(context, count, left));
        }
        int at = last;
        for (int remaining = count; remaining > 1 && left > 0; remaining--) {
            int next = at - 1;
            while (levels[next] == 0) {
                next--;
            }
            put(Codes.runBefore(left, at - next - 1));
            left -= at - next - 1;
            at = next;
        }
    }

    private void put(Codes.Code code) {
        out.bits(code.value(), code.length());
    }
}
