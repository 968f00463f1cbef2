package app.storycore.generation.imports;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who is sending a package: one of each account, and a few in all. */
final class Uploads {

    private final Set<UUID> senders = new HashSet<>();
    private final int atOnce;

    Uploads(int atOnce) {
        this.atOnce = atOnce;
    }

    /** Whether the account may send now; if so, until {@link #end}. */
    synchronized boolean tryBegin(UUID accountId) {
        return senders.size() < atOnce && senders.add(accountId);
    }

    synchronized void end(UUID accountId) {
        senders.remove(accountId);
    }
}
