package app.storycore.generation.version;

import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives the shots of a copied project the versions of the originals; called inside the transaction that copies it. */
@Component
public class VersionCopies {

    private final ShotVersions versions;
    private final UsedVersions used;
    private final Clock clock;

    VersionCopies(ShotVersions versions, UsedVersions used, Clock clock) {
        this.versions = versions;
        this.used = used;
        this.clock = clock;
    }

    /**
     * Copies all versions that the copy has not yet, and what was chosen among them.
     *
     * @param copies of the shots; those of others, such as deleted ones, are left out
     */
    public void copy(ProjectId from, ProjectId to, Map<ShotId, ShotId> copies) {
        Set<ShotVersion.Key> there = new HashSet<>();
        versions.ofProject(to.value()).forEach(version -> there.add(version.getId()));
        versions.ofProject(from.value()).forEach(version -> {
            ShotId copy = copies.get(version.info().id().shotId());
            if (copy != null
                    && there.add(
                            new ShotVersion.Key(copy.value(), version.getId().panelAssetId()))) {
                versions.save(version.copyFor(to.value(), copy.value()));
            }
        });
        Set<UUID> chosen = new HashSet<>();
        used.ofProject(to.value()).forEach(version -> chosen.add(version.getId().shotId()));
        used.ofProject(from.value()).forEach(version -> {
            VersionId id = version.info().id();
            ShotId copy = copies.get(id.shotId());
            if (copy != null && chosen.add(copy.value())) {
                used.save(new UsedVersion(to.value(), new VersionId(copy, id.picture()), clock.instant()));
            }
        });
    }
}
