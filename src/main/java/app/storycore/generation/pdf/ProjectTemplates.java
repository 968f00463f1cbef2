package app.storycore.generation.pdf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The layouts of projects; reached only through a project whose owner was checked. */
interface ProjectTemplates extends Repository<ProjectTemplate, UUID> {

    ProjectTemplate save(ProjectTemplate template);

    Optional<ProjectTemplate> findById(UUID projectId);

    @Query("select distinct t.logoAssetId from ProjectTemplate t where t.logoAssetId in :assetIds")
    List<UUID> logos(Collection<UUID> assetIds);
}
