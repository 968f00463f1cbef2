package app.storycore.asset;

import java.util.UUID;

/** Where stored files are found by a browser; only their owner gets them. */
public final class AssetLinks {

    static final String PATH = "/files";

    private AssetLinks() {}

    /** The address of a file to be shown, relative to the application's root. */
    public static String show(UUID assetId) {
        return PATH.substring(1) + "/" + assetId;
    }

    /** The address of a file to be saved under its own name. */
    public static String download(UUID assetId) {
        return show(assetId) + "?download";
    }
}
