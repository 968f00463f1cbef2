package app.storycore.generation.store;

import app.storycore.engine.PanelProvenance;
import app.storycore.engine.PanelReport;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.QualityVerdict;
import app.storycore.generation.ShotWorkItem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pictures of a shot, and what the technical check found in them. */
@Embeddable
class ShotResult {

    private @Nullable UUID panelAssetId;

    private @Nullable UUID thumbnailAssetId;

    private @Nullable UUID promotedAssetId;

    private @Nullable UUID alternativeAssetId;

    private @Nullable Integer qaScore;

    @Column(length = 4000)
    private @Nullable String qaReport;

    /** Written only with a panel, and as old as that. */
    @Column(length = PanelProvenance.STORED_MAX)
    private @Nullable String provenance;

    /** Written only with a panel, and as old as that. */
    @Column(length = PanelReport.STORED_MAX)
    private @Nullable String panelReport;

    private @Nullable Integer misses;

    protected ShotResult() {}

    /** Of a shot that was drawn elsewhere. */
    static ShotResult of(ShotWorkItem drawn, @Nullable UUID thumbnail) {
        ShotResult result = new ShotResult();
        result.panelAssetId = drawn.panelAssetId();
        result.thumbnailAssetId = thumbnail;
        result.promotedAssetId = drawn.promotedAssetId();
        result.alternativeAssetId = drawn.alternativeAssetId();
        result.qaScore = drawn.qaScore();
        result.qaReport = drawn.qaReport();
        result.provenance = drawn.provenance();
        result.tell(PanelReport.parse(drawn.report()));
        return result;
    }

    /** The panel of this one alone, with how it was drawn and what it shows, and nothing that was made of it. */
    ShotResult panelOnly() {
        ShotResult result = new ShotResult();
        result.panelAssetId = panelAssetId;
        result.thumbnailAssetId = thumbnailAssetId;
        result.provenance = provenance;
        result.panelReport = panelReport;
        result.misses = misses;
        return result;
    }

    ShotResult copy() {
        ShotResult result = panelOnly();
        result.promotedAssetId = promotedAssetId;
        result.alternativeAssetId = alternativeAssetId;
        result.qaScore = qaScore;
        result.qaReport = qaReport;
        return result;
    }

    void draw(PanelFiles panel) {
        panelAssetId = panel.assetId();
        thumbnailAssetId = panel.thumbnailAssetId();
        provenance = panel.provenance() == null ? null : panel.provenance().toJson();
        tell(panel.report());
    }

    @Nullable
    PanelFiles files() {
        return panelAssetId == null
                ? null
                : new PanelFiles(
                        panelAssetId,
                        thumbnailAssetId == null ? panelAssetId : thumbnailAssetId,
                        PanelProvenance.parse(provenance),
                        PanelReport.parse(panelReport));
    }

    @Nullable
    QualityVerdict verdict() {
        return promotedAssetId == null || qaScore == null || qaReport == null
                ? null
                : new QualityVerdict(promotedAssetId, alternativeAssetId, qaScore, qaReport);
    }

    private void tell(@Nullable PanelReport report) {
        panelReport = report == null ? null : report.toJson();
        misses = report == null ? null : report.misses();
    }

    void promote(UUID assetId) {
        promotedAssetId = assetId;
    }

    void judge(QualityVerdict verdict) {
        promotedAssetId = verdict.assetId();
        alternativeAssetId = verdict.alternativeAssetId();
        qaScore = verdict.score();
        qaReport = verdict.report();
    }

    @Nullable
    UUID panelAssetId() {
        return panelAssetId;
    }

    @Nullable
    UUID thumbnailAssetId() {
        return thumbnailAssetId;
    }

    @Nullable
    UUID promotedAssetId() {
        return promotedAssetId;
    }

    @Nullable
    UUID alternativeAssetId() {
        return alternativeAssetId;
    }

    @Nullable
    Integer qaScore() {
        return qaScore;
    }

    @Nullable
    String qaReport() {
        return qaReport;
    }

    @Nullable
    String provenance() {
        return provenance;
    }

    @Nullable
    String report() {
        return panelReport;
    }

    /** What the panel shows otherwise than asked; most reports, which say nothing of that, are not read at all. */
    @Nullable
    PanelReport deviations() {
        if (panelReport == null || misses() == 0 && !panelReport.contains(PanelReport.Outcome.DRAWN_AS.name())) {
            return null;
        }
        PanelReport report = PanelReport.parse(panelReport);
        return report == null ? null : report.deviations();
    }

    /** How much of what was asked the panel misses. */
    int misses() {
        return misses == null ? 0 : misses;
    }
}
