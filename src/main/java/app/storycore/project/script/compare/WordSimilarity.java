package app.storycore.project.script.compare;

import app.storycore.base.Checkpoint;
import java.util.Arrays;
import java.util.List;

/**
 * How alike shots are by their words: the Dice coefficient over words weighted by inverse document frequency, so that the
 * name of a place in every shot of a scene makes none of them alike.
 *
 * <p>Only shots with a common word meet, by an inverted index.
 */
final class WordSimilarity {

    private final List<int[]> rows;
    private final List<int[]> columns;
    private final double[] weights;
    private final int[][] columnsOfWord;
    private final double[] columnWeights;

    /** @param words how many different ones there are */
    WordSimilarity(List<int[]> rows, List<int[]> columns, int words) {
        this.rows = rows;
        this.columns = columns;
        int[] inRows = counts(rows, words);
        int[] inColumns = counts(columns, words);
        double all = rows.size() + columns.size();
        weights = new double[words];
        columnsOfWord = new int[words][];
        for (int word = 0; word < words; word++) {
            weights[word] = Math.log(1 + all / (inRows[word] + inColumns[word]));
            columnsOfWord[word] = new int[inColumns[word]];
        }
        index();
        columnWeights = columns.stream().mapToDouble(this::weight).toArray();
    }

    private static int[] counts(List<int[]> texts, int words) {
        int[] counts = new int[words];
        for (int[] text : texts) {
            for (int word : text) {
                counts[word]++;
            }
        }
        return counts;
    }

    private void index() {
        int[] filled = new int[columnsOfWord.length];
        for (int column = 0; column < columns.size(); column++) {
            for (int word : columns.get(column)) {
                columnsOfWord[word][filled[word]++] = column;
            }
        }
    }

    private double weight(int[] text) {
        return Arrays.stream(text).mapToDouble(word -> weights[word]).sum();
    }

    /** The similarity of one row with each column, from 0 to 1. */
    float[] of(int row, Checkpoint checkpoint) {
        float[] shared = new float[columns.size()];
        for (int word : rows.get(row)) {
            checkpoint.pass();
            float weight = (float) weights[word];
            for (int column : columnsOfWord[word]) {
                shared[column] += weight;
            }
        }
        double own = weight(rows.get(row));
        for (int column = 0; column < shared.length; column++) {
            double both = own + columnWeights[column];
            shared[column] = both == 0 ? 0 : (float) Math.min(1, 2 * shared[column] / both);
        }
        return shared;
    }
}
