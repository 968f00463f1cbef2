package app.storycore.project.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * The locked number of a shot, which stays when the shot is deleted: it comes back with it. A scene whose number is locked
 * has one too, with a mark that no shot has.
 */
@Entity
@Table(name = "shot_number")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class LockedNumber implements Persistable<UUID> {

    private static final String SCENE_MARK = "#";
    private static final int MARK_LENGTH = 24;

    @Id
    @Column(name = "shot_id")
    private UUID ownerId;

    private UUID projectId;

    private String label;

    @SuppressWarnings("NullAway.Init")
    protected LockedNumber() {}

    LockedNumber(UUID projectId, UUID shotId, String label) {
        this.projectId = projectId;
        this.ownerId = shotId;
        this.label = label;
    }

    static LockedNumber ofScene(UUID projectId, UUID sceneId) {
        String digits = sceneId.toString().replace("-", "");
        return new LockedNumber(projectId, sceneId, (SCENE_MARK + digits).substring(0, MARK_LENGTH));
    }

    @Override
    public @Nullable UUID getId() {
        return ownerId;
    }

    /** Written once, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID ownerId() {
        return ownerId;
    }

    boolean isOfScene() {
        return label.startsWith(SCENE_MARK) && label.length() == MARK_LENGTH;
    }

    String label() {
        return label;
    }
}
