package app.storycore.generation;

import java.util.ArrayList;
import java.util.List;

/** What must hold between the events of a generation and what it says of itself, whatever happened to it. */
public final class StatusHistoryCheck {

    private StatusHistoryCheck() {}

    /**
     * @param changes by revision
     * @param revision the generation's own
     * @return what is wrong, in words; empty when nothing is
     */
    public static List<String> faults(
            GenerationId id, GenerationStatus status, long revision, List<StatusChange> changes) {
        List<String> faults = new ArrayList<>();
        GenerationStatus before = null;
        long last = 0;
        for (StatusChange change : changes) {
            if (change.from() != before || !isMove(before, change.to())) {
                faults.add(id + " went from " + before + " by " + change);
            }
            if (change.revision() <= last) {
                faults.add(id + " has revision " + change.revision() + " after " + last);
            }
            before = change.to();
            last = change.revision();
        }
        if (before != status) {
            faults.add(id + " is " + status + ", and its events end with " + before);
        }
        if (revision < last) {
            faults.add(id + " has revision " + revision + ", and its events end with " + last);
        }
        return faults;
    }

    private static boolean isMove(GenerationStatus from, GenerationStatus to) {
        if (from == null) {
            return to == GenerationStatus.QUEUED;
        }
        boolean takenOver = from == GenerationStatus.RUNNING && to == from;
        return takenOver || from.canBecome(to);
    }
}
