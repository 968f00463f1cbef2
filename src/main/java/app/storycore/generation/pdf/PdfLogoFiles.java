package app.storycore.generation.pdf;

import app.storycore.asset.AssetUse;
import app.storycore.base.Chunks;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the logos of templates and projects from being collected. */
@Component
class PdfLogoFiles implements AssetUse {

    private final StoredTemplates templates;
    private final ProjectTemplates projects;

    PdfLogoFiles(StoredTemplates templates, ProjectTemplates projects) {
        this.templates = templates;
        this.projects = projects;
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        Set<UUID> known = new HashSet<>(Chunks.query(assetIds, templates::logos));
        known.addAll(Chunks.query(assetIds, projects::logos));
        return known;
    }
}
