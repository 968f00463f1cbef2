package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.asset.AssetService;
import app.storycore.generation.GenerationId;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.history.ShotDetails;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Sharpness;
import app.storycore.project.ProjectId;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QaWorkerTest extends RunTest {

    @Autowired
    AssetService assets;

    /** The scripted engine draws planes of one colour, which no sharpening can mend. */
    @Test
    void keeps_both_pictures_around_an_autofix() throws IOException {
        ShotDetails judged = judged();

        ShotQuality quality = judged.quality();
        assertThat(quality.remedy()).isEqualTo(ShotQuality.Remedy.SHARPENED);
        assertThat(quality.remedyKept()).isFalse();
        assertThat(judged.alternativeAssetId())
                .isNotNull()
                .isNotEqualTo(judged.shot().promotedAssetId());
        assertThat(sharpness(judged.alternativeAssetId())).isEqualTo(quality.sharpnessAfter());
        assertThat(sharpness(judged.shot().promotedAssetId())).isEqualTo(quality.sharpnessBefore());
    }

    @Test
    void a_reused_shot_keeps_them_too() {
        ProjectId project = project(1);
        GenerationId first = done(generations.start(project, owner));
        GenerationId second = done(generations.start(project, owner));

        assertThat(record(second).alternativeAssetId())
                .isEqualTo(record(first).alternativeAssetId())
                .isNotNull();
    }

    private ShotDetails judged() {
        return record(done(generations.start(project(1), owner)));
    }

    private ShotDetails record(GenerationId generation) {
        return history.shotsAfter(0, generation, owner, 1).getFirst();
    }

    private double sharpness(UUID asset) throws IOException {
        return Sharpness.of(PictureFile.decode(assets.read(asset, owner)));
    }
}
