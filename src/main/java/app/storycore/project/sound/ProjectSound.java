package app.storycore.project.sound;

import app.storycore.project.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sound of one place. The shot itself may have been deleted: it finds its sound again when it comes back. */
@Entity
@Table(name = "project_sound")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class ProjectSound {

    static final int FILE_NAME_MAX = 200;

    @Id
    private UUID placeId;

    private UUID projectId;
    private UUID assetId;

    @Column(length = FILE_NAME_MAX)
    private String fileName;

    @Column(name = "length_ms")
    private long length;

    @Column(name = "start_ms")
    private long start;

    private String peaks;
    private @Nullable Instant leftAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ProjectSound() {}

    ProjectSound(ProjectId projectId, SoundInfo sound) {
        this.placeId = sound.place().id(projectId);
        this.projectId = projectId.value();
        write(sound);
    }

    final void write(SoundInfo sound) {
        assetId = sound.assetId();
        fileName = sound.fileName();
        length = sound.length().toMillis();
        start = sound.start().toMillis();
        peaks = sound.peaks();
    }

    SoundInfo info() {
        return new SoundInfo(
                SoundPlace.of(placeId, new ProjectId(projectId)),
                assetId,
                fileName,
                Duration.ofMillis(length),
                Duration.ofMillis(start),
                peaks);
    }
}
