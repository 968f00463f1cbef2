package app.storycore.imaging.png;

import java.util.Arrays;

/** A length-limited canonical Huffman code as RFC 1951 (3.2.2) numbers it, codes already bit-reversed for writing. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Huffman(int[] lengths, int[] codes) {

    /**
     * The code for the given frequencies. Where the best code would be longer than {@code limit}, frequencies are
     * flattened until it is not.
     */
    static Huffman of(int[] frequencies, int limit) {
        int[] weights = atLeastTwo(frequencies);
        int[] lengths = lengths(weights);
        while (Arrays.stream(lengths).max().orElse(0) > limit) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 4 + 1;
            }
            lengths = lengths(weights);
        }
        return new Huffman(lengths, numbered(lengths, firstCodes(lengths)));
    }

    private static int[] atLeastTwo(int[] frequencies) {
        int[] weights = frequencies.clone();
        long used = Arrays.stream(weights).filter(f -> f > 0).count();
        for (int i = 0; used < 2; i++) {
            if (weights[i] == 0) {
                weights[i] = 1;
                used++;
            }
        }
        return weights;
    }

    /** Code lengths by the two-queue method on sorted weights; ties go to the lower symbol. */
    private static int[] lengths(int[] weights) {
        long[] leaves = new long[weights.length];
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                leaves[count++] = (long) weights[i] << 16 | i;
            }
        }
        Arrays.sort(leaves, 0, count);
        long[] node = new long[2 * count - 1];
        for (int i = 0; i < count; i++) {
            node[i] = leaves[i] >> 16;
        }
        int[] depth = depths(node, parents(node, count));
        int[] lengths = new int[weights.length];
        for (int i = 0; i < count; i++) {
            lengths[(int) (leaves[i] & 0xFFFF)] = depth[i];
        }
        return lengths;
    }

    private static int[] parents(long[] node, int count) {
        int[] parent = new int[node.length];
        int leaf = 0;
        int inner = count;
        for (int next = count; next < node.length; next++) {
            for (int child = 0; child < 2; child++) {
                boolean takeLeaf = leaf < count && (inner >= next || node[leaf] <= node[inner]);
                int taken = takeLeaf ? leaf++ : inner++;
                node[next] += node[taken];
                parent[taken] = next;
            }
        }
        return parent;
    }

    private static int[] depths(long[] node, int[] parent) {
        int[] depth = new int[node.length];
        for (int i = node.length - 2; i >= 0; i--) {
            depth[i] = depth[parent[i]] + 1;
        }
        return depth;
    }

    private static int[] firstCodes(int[] lengths) {
        int[] perLength = new int[17];
        for (int length : lengths) {
            perLength[length]++;
        }
        perLength[0] = 0;
        int[] first = new int[17];
        for (int bits = 1; bits <= 16; bits++) {
            first[bits] = (first[bits - 1] + perLength[bits - 1]) << 1;
        }
        return first;
    }

    private static int[] numbered(int[] lengths, int[] next) {
        int[] codes = new int[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > 0) {
                codes[i] = Integer.reverse(next[lengths[i]]++) >>> (32 - lengths[i]);
            }
        }
        return codes;
    }
}
