package app.storycore.generation.version;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.PanelProvenance;
import app.storycore.engine.PanelReport;
import app.storycore.generation.GenerationId;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.QualityVerdict;
import app.storycore.project.ShotId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A picture that was made for a shot; it stays when the generation that drew it goes. */
@Entity
@IdClass(ShotVersion.Key.class)
@SuppressWarnings("UnusedVariable") // columns that only queries read
class ShotVersion implements Persistable<ShotVersion.Key> {

    /** A shot has a picture once. */
    record Key(UUID shotId, UUID panelAssetId) {

        static Key of(VersionId id) {
            return new Key(id.shotId().value(), id.picture());
        }
    }

    @Id
    private UUID shotId;

    @Id
    private UUID panelAssetId;

    private UUID projectId;

    private @Nullable UUID thumbnailAssetId;

    @Enumerated(EnumType.STRING)
    private VersionOrigin origin;

    private @Nullable UUID generationId;

    @Enumerated(EnumType.STRING)
    private @Nullable VisualStyle style;

    private @Nullable String engine;

    private int take;

    private @Nullable String fileName;

    private @Nullable String inputHash;

    @Column(length = PanelProvenance.STORED_MAX)
    private @Nullable String provenance;

    @Column(length = PanelReport.STORED_MAX)
    private @Nullable String panelReport;

    @Enumerated(EnumType.STRING)
    private AspectRatio aspect = AspectRatio.WIDESCREEN;

    private @Nullable UUID promotedAssetId;

    private @Nullable UUID alternativeAssetId;

    private @Nullable Integer qaScore;

    @Column(length = 4000)
    private @Nullable String qaReport;

    private Instant madeAt;

    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected ShotVersion() {}

    private ShotVersion(UUID projectId, UUID shotId, VersionOrigin origin, PanelFiles panel, Instant madeAt) {
        this.projectId = projectId;
        this.shotId = shotId;
        this.origin = origin;
        this.panelAssetId = panel.assetId();
        this.thumbnailAssetId = panel.thumbnailAssetId();
        this.provenance = panel.provenance() == null ? null : panel.provenance().toJson();
        this.panelReport = panel.report() == null ? null : panel.report().toJson();
        this.madeAt = madeAt;
    }

    static ShotVersion drawn(DrawnVersion drawn, Instant now) {
        ShotVersion version =
                new ShotVersion(drawn.projectId(), drawn.shotId(), VersionOrigin.DRAWN, drawn.panel(), now);
        version.generationId = drawn.generationId();
        version.style = drawn.style();
        version.engine = drawn.engine();
        version.take = drawn.take();
        version.inputHash = drawn.inputHash();
        return version;
    }

    static ShotVersion own(UUID projectId, UUID shotId, PanelFiles picture, @Nullable String fileName, Instant now) {
        ShotVersion version = new ShotVersion(projectId, shotId, VersionOrigin.OWN, picture, now);
        version.fileName = fileName;
        return version;
    }

    /** The same picture for the copy of its shot in another project. */
    ShotVersion copyFor(UUID otherProject, UUID otherShot) {
        ShotVersion copy = new ShotVersion();
        copy.projectId = otherProject;
        copy.shotId = otherShot;
        copy.panelAssetId = panelAssetId;
        copy.thumbnailAssetId = thumbnailAssetId;
        copy.origin = origin;
        copy.generationId = generationId;
        copy.style = style;
        copy.engine = engine;
        copy.take = take;
        copy.fileName = fileName;
        copy.inputHash = inputHash;
        copy.provenance = provenance;
        copy.panelReport = panelReport;
        copy.aspect = aspect;
        copy.promotedAssetId = promotedAssetId;
        copy.alternativeAssetId = alternativeAssetId;
        copy.qaScore = qaScore;
        copy.qaReport = qaReport;
        copy.madeAt = madeAt;
        return copy;
    }

    /** @param frame in which it is delivered */
    void deliver(QualityVerdict verdict, AspectRatio frame) {
        aspect = frame;
        promotedAssetId = verdict.assetId();
        alternativeAssetId = verdict.alternativeAssetId();
        qaScore = verdict.score();
        qaReport = verdict.report();
    }

    VersionInfo info() {
        return new VersionInfo(
                new VersionId(new ShotId(shotId), panelAssetId),
                origin,
                thumbnailAssetId,
                GenerationId.ofNullable(generationId),
                style,
                engine,
                take,
                fileName,
                inputHash,
                provenance,
                panelReport,
                aspect,
                delivery(),
                madeAt);
    }

    private @Nullable QualityVerdict delivery() {
        return promotedAssetId == null || qaScore == null || qaReport == null
                ? null
                : new QualityVerdict(promotedAssetId, alternativeAssetId, qaScore, qaReport);
    }

    @Override
    public Key getId() {
        return new Key(shotId, panelAssetId);
    }

    /** Stored only when there is none yet. */
    @Override
    public boolean isNew() {
        return true;
    }
}
