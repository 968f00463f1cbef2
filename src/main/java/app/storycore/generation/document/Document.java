package app.storycore.generation.document;

import app.storycore.asset.AssetService;
import app.storycore.delivery.DeliveryNames;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.archive.ProjectPackage;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.pdf.PdfStoryboard;
import app.storycore.delivery.video.Animatic;
import app.storycore.delivery.video.AnimaticOptions;
import app.storycore.generation.Delivery;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.UUID;

/**
 * One file of stage EXPORT and how it is written.
 *
 * @param extension without a dot
 * @param share of the stage's time, measured; all together 1
 */
public record Document(Delivery delivery, String mediaType, String extension, double share, Writer writer) {

    /** Writes a document from the file's beginning to its end. */
    @FunctionalInterface
    public interface Writer {
        void write(Storyboard storyboard, FileChannel file, ExportProgress progress) throws IOException;
    }

    @FunctionalInterface
    private interface StreamWriter {
        void write(OutputStream out) throws IOException;
    }

    private static final int BUFFER = 64 * 1024;

    /** All files in the order in which they are made. */
    public static List<Document> all() {
        return List.of(
                new Document(
                        Delivery.PACKAGE,
                        "application/zip",
                        "zip",
                        0.1,
                        (story, file, progress) -> stream(file, out -> ProjectPackage.write(story, out, progress))),
                new Document(
                        Delivery.PDF,
                        "application/pdf",
                        "pdf",
                        0.45,
                        (story, file, progress) ->
                                stream(file, out -> PdfStoryboard.write(story, out, PdfOptions.DEFAULT, progress))),
                new Document(
                        Delivery.ANIMATIC,
                        "video/mp4",
                        "mp4",
                        0.45,
                        (story, file, progress) -> Animatic.write(story, file, AnimaticOptions.DEFAULT, progress)));
    }

    /**
     * Writes it and stores it for its owner.
     *
     * @return the asset's id, once every byte is on disk
     */
    public UUID store(AssetService assets, Storyboard storyboard, UUID ownerId, ExportProgress progress)
            throws IOException {
        return assets.storeDocument(
                ownerId,
                mediaType,
                DeliveryNames.document(storyboard, extension),
                file -> writer.write(storyboard, file, progress));
    }

    /** The channel stays open: its owner still has to force it to the disk. */
    private static void stream(FileChannel file, StreamWriter writer) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
        writer.write(out);
        out.flush();
    }
}
