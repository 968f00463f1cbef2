package app.storycore.workflow.pool;

import app.storycore.engine.PictureFiles;
import app.storycore.engine.StoredPicture;
import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.remote.RemoteException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures that one ComfyUI server was given, each once, under a name that follows from its content. */
public final class PictureUploads {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8};

    private final ComfyUi comfyUi;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    PictureUploads(ComfyUi comfyUi) {
        this.comfyUi = comfyUi;
    }

    /**
     * What nodes of the server that load pictures call a picture; it is sent unless it was before.
     *
     * @throws UnreadablePictureException when the file cannot be read here
     */
    public String name(StoredPicture picture, PictureFiles files)
            throws UnreadablePictureException, RemoteException, InterruptedIOException {
        String known = names.get(picture.contentHash());
        if (known != null) {
            return known;
        }
        byte[] file = UnreadablePictureException.read(picture, files);
        String sent =
                comfyUi.upload(picture.contentHash() + extension(file), file).asInput();
        names.put(picture.contentHash(), sent);
        return sent;
    }

    private static String extension(byte[] file) {
        return file.length > 1 && file[0] == JPEG[0] && file[1] == JPEG[1] ? ".jpg" : ".png";
    }

    /** Whether anything was sent before; the server may have thrown it away since. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Sends all of them again when they are asked for. */
    public void forget() {
        names.clear();
    }
}
