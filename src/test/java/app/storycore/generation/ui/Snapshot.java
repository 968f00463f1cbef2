package app.storycore.generation.ui;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Priority;
import app.storycore.generation.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds generations as a page sees them. */
final class Snapshot {

    static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    private UUID id = UUID.randomUUID();
    private UUID owner = UUID.randomUUID();
    private String project = "The Lighthouse";
    private GenerationStatus status = GenerationStatus.RUNNING;
    private @Nullable Stage stage;
    private int permille;
    private int currentShot;
    private int failed;
    private int queuePlace;
    private Instant submitted = NOW.minusSeconds(60);
    private @Nullable Instant heartbeat = NOW;
    private @Nullable String reason;
    private boolean seen;
    private long revision = 1;

    static Snapshot aGeneration() {
        return new Snapshot();
    }

    Snapshot id(UUID value) {
        id = value;
        return this;
    }

    Snapshot of(UUID account) {
        owner = account;
        return this;
    }

    Snapshot project(String name) {
        project = name;
        return this;
    }

    Snapshot status(GenerationStatus value) {
        status = value;
        return this;
    }

    Snapshot in(Stage value, int atPermille, int shot) {
        stage = value;
        permille = atPermille;
        currentShot = shot;
        return this;
    }

    Snapshot failed(int shots) {
        failed = shots;
        return this;
    }

    Snapshot queuedAs(int place) {
        status = GenerationStatus.QUEUED;
        queuePlace = place;
        return this;
    }

    Snapshot submitted(Instant value) {
        submitted = value;
        return this;
    }

    Snapshot heartbeat(Instant value) {
        heartbeat = value;
        return this;
    }

    Snapshot because(String why) {
        reason = why;
        return this;
    }

    Snapshot seen() {
        seen = true;
        return this;
    }

    Snapshot revision(long value) {
        revision = value;
        return this;
    }

    GenerationSnapshot build() {
        Instant started = status == GenerationStatus.QUEUED ? null : submitted;
        return new GenerationSnapshot(
                id,
                UUID.randomUUID(),
                owner,
                project,
                status,
                stage,
                permille,
                currentShot,
                10,
                0,
                0,
                failed,
                queuePlace,
                Priority.NORMAL,
                "sketch",
                submitted,
                started,
                status.isTerminal() ? submitted.plusSeconds(30) : null,
                heartbeat,
                Duration.ZERO,
                started,
                null,
                null,
                reason,
                null,
                seen,
                null,
                null,
                null,
                null,
                revision);
    }
}
