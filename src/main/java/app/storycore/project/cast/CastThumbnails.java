package app.storycore.project.cast;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetInfo;
import app.storycore.asset.AssetService;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Thumbnails;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Small pictures of what shows characters and places, made when they are asked for; the last ones are remembered. */
@Service
public class CastThumbnails {

    /** Pixels of the longer side. */
    public static final int SIDE = 320;

    /** About 20 kB each. */
    private static final int REMEMBERED = 400;

    /** Read larger than needed, so that scaling smooths what was left out. */
    private static final int READ_SIDE = 2 * SIDE;

    private final AssetService assets;
    private final Semaphore decoding = new Semaphore(2);
    private final SequencedMap<String, byte[]> made = new LinkedHashMap<>();

    CastThumbnails(AssetService assets) {
        this.assets = assets;
    }

    /**
     * A JPEG of up to {@link #SIDE} pixels on its longer side.
     *
     * @throws IOException when the file is no picture or cannot be read
     * @throws app.storycore.base.NotFoundException when the owner has no such file
     */
    public byte[] of(AssetInfo asset, AccountId ownerId) throws IOException {
        String content = asset.file().contentHash();
        byte[] there = remembered(content);
        if (there != null) {
            return there;
        }
        decoding.acquireUninterruptibly();
        try {
            byte[] small = Thumbnails.within(PictureFile.decode(assets.read(asset.id(), ownerId), READ_SIDE), SIDE);
            remember(content, small);
            return small;
        } finally {
            decoding.release();
        }
    }

    private byte @Nullable [] remembered(String content) {
        synchronized (made) {
            return made.get(content);
        }
    }

    private void remember(String content, byte[] small) {
        synchronized (made) {
            made.put(content, small);
            if (made.size() > REMEMBERED) {
                made.pollFirstEntry();
            }
        }
    }
}
