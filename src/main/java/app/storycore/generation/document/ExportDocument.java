package app.storycore.generation.document;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.delivery.DeliveryNames;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.archive.Enclosures;
import app.storycore.delivery.archive.ProjectPackage;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.pdf.PdfStoryboard;
import app.storycore.delivery.video.AnimaticOptions;
import app.storycore.delivery.video.FilmWriter;
import app.storycore.generation.OutputFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file of stage EXPORT and how it is written.
 *
 * @param word that tells its file's name from those of others, may be empty
 * @param extension without a dot
 * @param share of the stage's time, measured; all together 1
 */
public record ExportDocument(
        OutputFile delivery, String mediaType, String word, String extension, double share, Writer writer) {

    /** Writes a document from the file's beginning to its end. */
    @FunctionalInterface
    public interface Writer {
        void write(Storyboard storyboard, Enclosures made, FileChannel file, ExportProgress progress)
                throws IOException;
    }

    @FunctionalInterface
    private interface StreamWriter {
        void write(OutputStream out) throws IOException;
    }

    private static final int BUFFER = 64 * 1024;

    /**
     * All files in the order in which they are made: the package last, as it holds the others.
     *
     * @param word for the name of the film's file, may be empty
     */
    public static List<ExportDocument> all(PdfOptions pdf, FilmWriter films, AnimaticOptions film, String word) {
        return List.of(
                pdf(pdf),
                new ExportDocument(
                        OutputFile.ANIMATIC,
                        "video/mp4",
                        word,
                        "mp4",
                        0.7,
                        (story, made, file, progress) -> stream(file, out -> films.write(story, out, film, progress))),
                new ExportDocument(
                        OutputFile.PACKAGE,
                        "application/zip",
                        "",
                        "zip",
                        0.1,
                        (story, made, file, progress) ->
                                stream(file, out -> ProjectPackage.write(story, made, out, progress))));
    }

    /** The PDF in this layout. */
    static ExportDocument pdf(PdfOptions options) {
        return new ExportDocument(
                OutputFile.PDF,
                "application/pdf",
                "",
                "pdf",
                0.2,
                (story, made, file, progress) ->
                        stream(file, out -> PdfStoryboard.write(story, out, options, progress)));
    }

    /**
     * Writes it and stores it for its owner.
     *
     * @param made the documents of the same storyboard that are stored already
     * @return the asset's id, once every byte is on disk
     */
    public UUID store(
            AssetService assets,
            Storyboard storyboard,
            Map<OutputFile, UUID> made,
            AccountId ownerId,
            ExportProgress progress)
            throws IOException {
        Enclosures enclosures = new Enclosures(
                source(assets, ownerId, made.get(OutputFile.PDF)),
                source(assets, ownerId, made.get(OutputFile.ANIMATIC)));
        return assets.storeDocument(
                ownerId,
                mediaType,
                word.isEmpty()
                        ? DeliveryNames.document(storyboard, extension)
                        : DeliveryNames.document(storyboard, word, extension),
                file -> writer.write(storyboard, enclosures, file, progress));
    }

    private static Enclosures.@Nullable Source source(AssetService assets, AccountId ownerId, @Nullable UUID asset) {
        return asset == null ? null : () -> assets.open(asset, ownerId);
    }

    /** The channel stays open: its owner still has to force it to the disk. */
    private static void stream(FileChannel file, StreamWriter writer) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
        writer.write(out);
        out.flush();
    }
}
