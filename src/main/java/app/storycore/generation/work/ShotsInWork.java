package app.storycore.generation.work;

import app.storycore.engine.EngineWait;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The shots of one stage: how many are done, how far each is that is in work, and what those wait for that do not get on.
 * Safe for several threads, each with a shot of its own.
 */
public final class ShotsInWork {

    private final int total;
    private int done;
    private final Map<Integer, Double> fractions = new TreeMap<>();
    private final Map<Integer, EngineWait> waits = new HashMap<>();
    private volatile Runnable begun = () -> {};

    /** @param done of {@code total} that need no work any more */
    public ShotsInWork(int done, int total) {
        this.done = done;
        this.total = total;
    }

    /** Has {@code listener} told, quickly, of each shot that begins. */
    public void whenBegun(Runnable listener) {
        begun = listener;
    }

    /** A shot has come this far, 0 to 1. */
    public void reached(int number, double fraction) {
        if (isFirst(number, fraction)) {
            begun.run();
        }
    }

    private synchronized boolean isFirst(int number, double fraction) {
        waits.remove(number);
        return fractions.put(number, fraction) == null;
    }

    /** How many are in work. */
    public synchronized int count() {
        return fractions.size();
    }

    /** A shot is done, or given up; returns how far the stage is. */
    public synchronized double done(int number) {
        leave(number);
        done++;
        return fraction();
    }

    /** A shot is in work no longer, and not done. */
    public synchronized void leave(int number) {
        fractions.remove(number);
        waits.remove(number);
    }

    /** A shot, in work or about to be, waits. */
    public synchronized void waits(int number, EngineWait wait) {
        waits.put(number, wait);
    }

    /** How far the stage is, 0 to 1. */
    public synchronized double fraction() {
        double inWork = fractions.values().stream().mapToDouble(one -> one).sum();
        return Math.min(1, (done + inWork) / total);
    }

    /** How far each is that is in work. */
    public synchronized Map<Integer, Double> fractions() {
        return Map.copyOf(fractions);
    }

    /** What all wait for, when none gets on: best a machine that is silent, the longest first. */
    public synchronized Optional<EngineWait> standstill() {
        return waits.keySet().containsAll(fractions.keySet())
                ? waits.values().stream()
                        .min(Comparator.comparing(
                                EngineWait::silentSince, Comparator.nullsLast(Comparator.naturalOrder())))
                : Optional.empty();
    }
}
