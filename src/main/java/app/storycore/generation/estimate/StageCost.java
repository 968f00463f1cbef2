package app.storycore.generation.estimate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a stage costs: a fixed part and one for each unit.
 *
 * @param fixedMillis in milliseconds, at least 0
 * @param unitMillis in milliseconds, at least 0
 */
record StageCost(double fixedMillis, double unitMillis) {

    /** A measured stage. */
    record Measure(int units, double millis) {}

    /**
     * The line through measured stages by Theil and Sen: the median of the slopes of all pairs, and the median of what is
     * left; up to 29 % of the measures may be wild without moving it (Sen 1968). Where all have the same size, all is
     * put down to the units.
     */
    static StageCost fitted(List<Measure> measures) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            for (int j = i + 1; j < measures.size(); j++) {
                int apart = measures.get(j).units() - measures.get(i).units();
                if (apart != 0) {
                    slopes.add((measures.get(j).millis() - measures.get(i).millis()) / apart);
                }
            }
        }
        double perUnit = median(measures.stream()
                .map(one -> one.millis() / Math.max(1, one.units()))
                .toList());
        if (slopes.isEmpty()) {
            return new StageCost(0, perUnit);
        }
        double slope = Math.clamp(median(slopes), 0, perUnit);
        double fixed = median(
                measures.stream().map(one -> one.millis() - slope * one.units()).toList());
        return new StageCost(Math.max(0, fixed), slope);
    }

    /** Milliseconds for so many units; nothing for none. */
    double of(double units) {
        return units <= 0 ? 0 : fixedMillis + unitMillis * units;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
