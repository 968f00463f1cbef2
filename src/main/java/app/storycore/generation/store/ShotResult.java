package app.storycore.generation.store;

import app.storycore.generation.PanelFiles;
import app.storycore.generation.QualityVerdict;
import app.storycore.generation.ShotWorkItem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pictures of a shot, and what the quality check found in them. */
@Embeddable
class ShotResult {

    private @Nullable UUID panelAssetId;

    private @Nullable UUID thumbnailAssetId;

    private @Nullable UUID promotedAssetId;

    private @Nullable UUID alternativeAssetId;

    private @Nullable Integer qaScore;

    @Column(length = 4000)
    private @Nullable String qaReport;

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
        return result;
    }

    /** The panel of this one alone, with nothing that was made of it. */
    ShotResult panelOnly() {
        ShotResult result = new ShotResult();
        result.panelAssetId = panelAssetId;
        result.thumbnailAssetId = thumbnailAssetId;
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
}
