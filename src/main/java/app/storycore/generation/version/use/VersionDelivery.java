package app.storycore.generation.version.use;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.film.AspectRatio;
import app.storycore.generation.QualityVerdict;
import app.storycore.generation.work.engine.PanelRenditions;
import app.storycore.generation.work.engine.PictureSizes;
import app.storycore.generation.work.engine.TechnicalCheck;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.png.Png;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Makes of a picture what is delivered of it, as the stages of a generation do: scaled, and checked on its own. */
@Component
class VersionDelivery {

    /** A picture for delivery takes some 20 MB while it is scaled and checked. */
    private final Semaphore scaling = new Semaphore(2);

    private final AssetService assets;
    private final PictureSizes sizes;

    VersionDelivery(AssetService assets, PictureSizes sizes) {
        this.assets = assets;
        this.sizes = sizes;
    }

    QualityVerdict of(byte[] panel, AspectRatio aspect, AccountId ownerId) throws IOException {
        scaling.acquireUninterruptibly();
        try {
            byte[] scaled = PanelRenditions.promoted(panel, sizes.delivery(aspect));
            TechnicalCheck check =
                    TechnicalCheck.of(PictureFile.decode(scaled), sizes.delivery(aspect), List.of(), List.of());
            UUID promoted = assets.storePicture(ownerId, "image/png", scaled);
            return check.verdict(promoted, mended -> assets.storePicture(ownerId, "image/png", Png.encode(mended)));
        } finally {
            scaling.release();
        }
    }
}
