package app.storycore.project.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the shots of one project are numbered, once somebody has chosen that. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class ShotNumbering {

    @Id
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private NumberingScheme scheme;

    @Column(name = "numbers_locked")
    private boolean locked;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ShotNumbering() {}

    ShotNumbering(UUID projectId) {
        this.projectId = projectId;
        this.scheme = NumberingScheme.COUNT;
    }

    NumberingScheme scheme() {
        return scheme;
    }

    boolean isLocked() {
        return locked;
    }

    /** @throws IllegalStateException while the numbers are locked */
    void choose(NumberingScheme chosen) {
        if (locked) {
            throw new IllegalStateException("The numbers of project " + projectId + " are locked");
        }
        scheme = chosen;
    }

    void lock() {
        locked = true;
    }

    void unlock() {
        locked = false;
    }
}
