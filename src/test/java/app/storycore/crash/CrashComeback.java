package app.storycore.crash;

import app.storycore.crash.CrashDatabase.GenerationRow;
import app.storycore.crash.CrashEvidence.Ready;
import app.storycore.crash.CrashEvidence.Seen;
import app.storycore.crash.CrashEvidence.Stored;
import app.storycore.generation.GenerationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long after each restart every interrupted generation was running again. */
final class CrashComeback {

    private CrashComeback() {}

    /**
     * One time for each generation and restart, in no particular order. A life that was too short for a generation to
     * come back says as much as it can: nothing before the goal is over, and its whole length afterwards.
     */
    static List<Duration> times(List<Seen> seen, List<GenerationRow> generations) {
        Map<Integer, List<Seen>> lives = new TreeMap<>();
        seen.forEach(one ->
                lives.computeIfAbsent(one.life(), life -> new ArrayList<>()).add(one));
        Map<GenerationId, Stored> last = new HashMap<>();
        Map<GenerationId, Long> ends = new HashMap<>();
        generations.forEach(g -> ends.put(g.id(), g.revision()));
        List<Duration> times = new ArrayList<>();
        for (List<Seen> life : lives.values()) {
            for (Stored interrupted : List.copyOf(last.values())) {
                // one whose end was stored, but not told any more, has nothing to come back for
                if (interrupted.status().isWorking()
                        && interrupted.revision() < ends.get(interrupted.generation()) - 1) {
                    times.addAll(time(life, interrupted.generation()));
                }
            }
            life.forEach(one -> {
                if (one instanceof Stored stored) {
                    last.put(stored.generation(), stored);
                }
            });
        }
        return times;
    }

    private static List<Duration> time(List<Seen> life, GenerationId generation) {
        Long ready = life.stream()
                .filter(Ready.class::isInstance)
                .map(Seen::millis)
                .findFirst()
                .orElse(null);
        if (ready == null) {
            return List.of();
        }
        return life.stream()
                .filter(one ->
                        one instanceof Stored stored && stored.generation().equals(generation))
                .map(one -> Duration.ofMillis(Math.max(0, one.millis() - ready)))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> never(Duration.ofMillis(life.getLast().millis() - ready)));
    }

    private static List<Duration> never(Duration lived) {
        return lived.compareTo(CrashFigures.BACK_WITHIN) > 0 ? List.of(lived) : List.of();
    }
}
