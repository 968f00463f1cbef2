package app.storycore.generation.live;

import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one account has not been told yet; keeps only the newest of everything. */
final class AccountFeed {

    private record ShotKey(UUID generationId, int number) {}

    private static final int KNOWN_MAX = 256;

    private final Map<UUID, GenerationSnapshot> known = new LinkedHashMap<>();
    private final Map<UUID, GenerationSnapshot> waiting = new LinkedHashMap<>();
    private final Map<ShotKey, ShotSnapshot> waitingShots = new LinkedHashMap<>();
    private boolean sending;
    private long lastSent = Long.MIN_VALUE;

    /**
     * Takes a change in.
     *
     * @return whether a sending has to be arranged, because none is on its way
     */
    synchronized boolean offer(GenerationChanged change) {
        GenerationSnapshot newest = change.generation();
        if (change.shots().isEmpty() && newest.equals(known.get(newest.id()))) {
            return false;
        }
        if (isOld(newest)) {
            change.shots().forEach(shot -> waitingShots.putIfAbsent(key(shot), shot));
            return false;
        }
        known.put(newest.id(), newest);
        forgetOldest();
        waiting.put(newest.id(), newest);
        change.shots().forEach(shot -> waitingShots.put(key(shot), shot));
        boolean first = !sending;
        sending = true;
        return first;
    }

    private static ShotKey key(ShotSnapshot shot) {
        return new ShotKey(shot.generationId(), shot.number());
    }

    private boolean isOld(GenerationSnapshot offered) {
        GenerationSnapshot before = known.get(offered.id());
        return before != null
                && (offered.revision() < before.revision()
                        || (offered.revision() == before.revision() && offered.permille() < before.permille()));
    }

    private void forgetOldest() {
        Iterator<UUID> oldest = known.keySet().iterator();
        while (known.size() > KNOWN_MAX) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Nanoseconds to wait, so that there are at most so many sendings in a time. */
    synchronized long delay(long now, long interval) {
        return lastSent == Long.MIN_VALUE ? 0 : Math.max(0, lastSent + interval - now);
    }

    /** Takes everything that waits, for sending now. */
    synchronized LiveChanges take(long now) {
        List<GenerationSnapshot> generations = new ArrayList<>(waiting.values());
        List<ShotSnapshot> shots = new ArrayList<>(waitingShots.values());
        waiting.clear();
        waitingShots.clear();
        lastSent = now;
        return new LiveChanges(generations, shots);
    }

    /**
     * A sending is over.
     *
     * @return whether more has come in meanwhile, so that the next has to be arranged
     */
    synchronized boolean sent() {
        sending = !waiting.isEmpty();
        return sending;
    }
}
