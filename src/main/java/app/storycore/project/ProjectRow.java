package app.storycore.project;

import app.storycore.account.AccountId;
import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project with its shots counted, as the query gives it. */
record ProjectRow(
        UUID id,
        UUID ownerId,
        String name,
        VisualStyle style,
        AspectRatio aspect,
        long seed,
        @Nullable String engine,
        String negativePrompt,
        long shots,
        @Nullable Long durationMs,
        Instant changedAt) {

    ProjectInfo info() {
        return new ProjectInfo(
                new ProjectId(id),
                new AccountId(ownerId),
                name,
                style,
                aspect,
                new Seed(seed),
                engine,
                negativePrompt,
                Math.toIntExact(shots),
                Duration.ofMillis(durationMs == null ? 0 : durationMs),
                changedAt);
    }
}
