package app.storycore.generation.pdf;

import app.storycore.asset.AssetUse;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the logos of templates and projects from being collected. */
@Component
class PdfLogoFiles implements AssetUse {

    /** Values in one list of a query. */
    private static final int CHUNK = 500;

    private final StoredTemplates templates;
    private final ProjectTemplates projects;

    PdfLogoFiles(StoredTemplates templates, ProjectTemplates projects) {
        this.templates = templates;
        this.projects = projects;
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        List<UUID> all = List.copyOf(assetIds);
        Set<UUID> known = new HashSet<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + CHUNK));
            known.addAll(templates.logos(some));
            known.addAll(projects.logos(some));
        }
        return known;
    }
}
