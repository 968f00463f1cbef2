package app.storycore.engine.comfyui.schema;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an input of a class takes.
 *
 * @param type such as {@code IMAGE}, {@code INT} or {@code COMBO}
 * @param choices of a {@code COMBO}, empty for all others
 * @param min the least number, null when there is none
 * @param max the greatest number, null when there is none
 * @param step between two numbers, null when there is none
 */
public record InputSchema(
        String type,
        List<String> choices,
        @Nullable BigInteger min,
        @Nullable BigInteger max,
        @Nullable BigInteger step) {

    static final String CHOICE = "COMBO";

    public InputSchema {
        choices = List.copyOf(choices);
    }

    /** Whether it is a choice, and this value none of them. */
    public boolean refuses(String value) {
        return type.equals(CHOICE) && !choices.contains(value);
    }

    /** The nearest number that it takes: whole steps, not below or above its bounds. */
    public BigInteger nearest(BigInteger wanted) {
        BigInteger stepped = wanted;
        if (step != null && step.signum() > 0) {
            BigInteger half = step.shiftRight(1);
            stepped = wanted.add(half).divide(step).multiply(step);
        }
        BigInteger raised = min == null ? stepped : stepped.max(min);
        return max == null ? raised : raised.min(max);
    }

    /** A number between its bounds for each that is wanted; those within the bounds stay. */
    public BigInteger wrapped(BigInteger wanted) {
        BigInteger from = min == null ? BigInteger.ZERO : min;
        if (wanted.compareTo(from) >= 0 && (max == null || wanted.compareTo(max) <= 0)) {
            return wanted;
        }
        return max == null ? from : from.add(wanted.mod(max.subtract(from).add(BigInteger.ONE)));
    }
}
