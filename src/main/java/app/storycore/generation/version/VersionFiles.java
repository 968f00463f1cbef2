package app.storycore.generation.version;

import app.storycore.asset.AssetUse;
import app.storycore.base.Chunks;
import app.storycore.project.ProjectId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the pictures of versions from being collected. */
@Component
public class VersionFiles implements AssetUse {

    private final ShotVersions versions;

    VersionFiles(ShotVersions versions) {
        this.versions = versions;
    }

    /** All files of a project's versions; for a project whose owner was checked. */
    public Set<UUID> of(ProjectId projectId) {
        Set<UUID> files = new HashSet<>();
        for (ShotVersions.Files version : versions.files(projectId.value())) {
            Stream.of(version.getPanel(), version.getThumbnail(), version.getPromoted(), version.getAlternative())
                    .filter(Objects::nonNull)
                    .forEach(files::add);
        }
        return files;
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        return Stream.<Function<List<UUID>, List<UUID>>>of(
                        versions::panels, versions::thumbnails, versions::promoted, versions::alternatives)
                .flatMap(column -> Chunks.query(assetIds, column).stream())
                .collect(Collectors.toSet());
    }
}
