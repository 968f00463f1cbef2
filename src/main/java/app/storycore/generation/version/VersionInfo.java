package app.storycore.generation.version;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.PanelProvenance;
import app.storycore.engine.PanelReport;
import app.storycore.generation.GenerationId;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.QualityVerdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of all the pictures of a shot.
 *
 * @param thumbnail the stored file of the small picture; null only of imported ones without
 * @param generationId that drew it, which may be gone; null for an own picture
 * @param style it was drawn in, or null
 * @param engine what people call what has drawn it, or null
 * @param take 0, or the number of the take that it is
 * @param fileName under which its author had it, or null
 * @param inputHash of everything it was drawn from, null when that is not known
 * @param provenance how it was drawn as JSON, when that is known
 * @param report what it shows of what was asked as JSON, when its engine says so
 * @param aspect the frame of what is delivered of it
 * @param delivery what is delivered of it, null as long as it was never chosen
 */
public record VersionInfo(
        VersionId id,
        VersionOrigin origin,
        @Nullable UUID thumbnail,
        @Nullable GenerationId generationId,
        @Nullable VisualStyle style,
        @Nullable String engine,
        int take,
        @Nullable String fileName,
        @Nullable String inputHash,
        @Nullable String provenance,
        @Nullable String report,
        AspectRatio aspect,
        @Nullable QualityVerdict delivery,
        Instant madeAt) {

    /** It with the files that generations take over. */
    public PanelFiles files() {
        return new PanelFiles(
                id.picture(),
                thumbnail == null ? id.picture() : thumbnail,
                PanelProvenance.parse(provenance),
                PanelReport.parse(report));
    }

    /** What is delivered of it in a frame, null as long as nothing is. */
    public @Nullable QualityVerdict deliveryIn(AspectRatio frame) {
        return aspect == frame ? delivery : null;
    }

    /** What it shows otherwise than asked, null when nobody knows. */
    public @Nullable PanelReport deviations() {
        PanelReport parsed = PanelReport.parse(report);
        return parsed == null ? null : parsed.deviations();
    }
}
