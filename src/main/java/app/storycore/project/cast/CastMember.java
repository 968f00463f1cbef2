package app.storycore.project.cast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A character or a place of one project. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class CastMember {

    @Id
    private UUID id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private CastKind kind;

    private String name;
    private String nameKey;

    @Column(length = CastService.DESCRIPTION_MAX)
    private String description;

    @Column(name = "member_position")
    private int position;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CastMember() {}

    CastMember(UUID projectId, CastKind kind, String name, int position) {
        this.id = UUID.randomUUID();
        this.projectId = projectId;
        this.kind = kind;
        this.description = "";
        this.position = position;
        rename(name);
    }

    /** One that was deleted and comes back. */
    CastMember(UUID projectId, CastInfo deleted, int position) {
        this(projectId, deleted.kind(), deleted.name(), position);
        this.id = deleted.id().value();
        this.description = deleted.description();
    }

    final void rename(String changed) {
        name = changed;
        nameKey = key(changed);
    }

    void describe(String changed) {
        description = changed;
    }

    static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    CastDraft draft() {
        return new CastDraft(name, description);
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    CastKind kind() {
        return kind;
    }

    CastInfo info(List<UUID> pictures) {
        return new CastInfo(new CastId(id), kind, name, description, pictures);
    }
}
