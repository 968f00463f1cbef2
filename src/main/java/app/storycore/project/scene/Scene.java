package app.storycore.project.scene;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scene of one project; without shots it is not shown and waits for them to come back. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class Scene {

    @Id
    private UUID id;

    private UUID projectId;

    @Column(length = SceneService.HEADING_MAX)
    private String heading;

    @Column(name = "scene_number")
    private @Nullable String number;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Scene() {}

    Scene(UUID projectId, UUID id, NewScene fresh) {
        this.id = id;
        this.projectId = projectId;
        this.heading = fresh.heading();
        this.number = fresh.number();
    }

    UUID id() {
        return id;
    }

    String heading() {
        return heading;
    }

    void rename(String changed) {
        heading = changed;
    }

    /** @param place from 1, among the scenes that have shots */
    SceneInfo info(int place) {
        return new SceneInfo(id, number == null ? Integer.toString(place) : number, heading);
    }
}
