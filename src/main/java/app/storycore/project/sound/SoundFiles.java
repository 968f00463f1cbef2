package app.storycore.project.sound;

import app.storycore.asset.AssetUse;
import app.storycore.base.Chunks;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the files of sounds from being collected, and those of deleted shots for a while. */
@Component
public class SoundFiles implements AssetUse {

    /** As long as somebody may bring a shot back. */
    private static final Duration KEPT_FOR_GONE_SHOTS = Duration.ofDays(7);

    private final ProjectSounds sounds;
    private final Transactions transactions;
    private final Clock clock;

    SoundFiles(ProjectSounds sounds, Transactions transactions, Clock clock) {
        this.sounds = sounds;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All files of a project's sounds; for a project whose owner was checked. */
    public Set<UUID> of(ProjectId projectId) {
        return new HashSet<>(sounds.files(projectId.value()));
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        return Set.copyOf(Chunks.query(assetIds, sounds::known));
    }

    /** Forgets the sounds of shots that were gone a week ago, and says how many. */
    public int tidy() {
        return transactions.write(() -> {
            Instant now = clock.instant();
            sounds.returned();
            sounds.left(now);
            return sounds.forgetLeft(now.minus(KEPT_FOR_GONE_SHOTS));
        });
    }
}
