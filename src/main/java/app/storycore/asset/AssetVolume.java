package app.storycore.asset;

/**
 * How much some stored files are.
 *
 * @param bytes of all of them; those with the same content count each
 */
public record AssetVolume(int files, long bytes) {

    static final AssetVolume NONE = new AssetVolume(0, 0);

    AssetVolume plus(AssetVolume more) {
        return new AssetVolume(files + more.files, bytes + more.bytes);
    }
}
