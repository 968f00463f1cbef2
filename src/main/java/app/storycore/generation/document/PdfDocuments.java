package app.storycore.generation.document;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.Sha256;
import app.storycore.base.disk.DiskGuard;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.OutputFile;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.RenderedSequence;
import app.storycore.generation.pdf.MadePdfs;
import app.storycore.generation.pdf.PdfLayout;
import app.storycore.generation.pdf.ProjectPdfService;
import app.storycore.generation.version.CurrentDocumentStore;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The PDF of a generation as its project wants it: the one that stage EXPORT made where that looks so and shows the versions
 * in use, or one that is made when somebody asks, and kept until another one is wanted.
 *
 * @see "src/site/markdown/decisions/0078-pages-of-a-template.md"
 */
@Component
public class PdfDocuments {

    private final GenerationHistory history;
    private final ProjectPdfService layouts;
    private final MadePdfs madePdfs;
    private final CurrentDocumentStore made;
    private final StoryboardAssembler assembler;
    private final AssetService assets;
    private final DiskGuard disk;

    PdfDocuments(
            GenerationHistory history,
            ProjectPdfService layouts,
            MadePdfs madePdfs,
            CurrentDocumentStore made,
            StoryboardAssembler assembler,
            AssetService assets,
            DiskGuard disk) {
        this.history = history;
        this.layouts = layouts;
        this.madePdfs = madePdfs;
        this.made = made;
        this.assembler = assembler;
        this.assets = assets;
        this.disk = disk;
    }

    /** What the writer of a PDF is told; a logo that is not there any more is left out. */
    public PdfOptions options(PdfLayout layout, AccountId ownerId) {
        UUID logo = layout.logo();
        boolean isThere = logo != null && assets.present(ownerId, List.of(logo)).contains(logo);
        return new PdfOptions(layout.template(), logo != null && isThere ? () -> assets.open(logo, ownerId) : null);
    }

    /** The stored PDF with these versions, which is made if it is not there. */
    UUID of(RenderedSequence sequence) throws IOException {
        AccountId ownerId = sequence.ownerId();
        GenerationSnapshot generation = snapshot(sequence);
        PdfLayout layout = layouts.of(generation.projectId(), ownerId).layout();
        Optional<UUID> asMade = asMade(generation, sequence, layout);
        if (asMade.isPresent()) {
            return asMade.get();
        }
        String fingerprint = fingerprint(sequence, layout);
        Optional<UUID> known = made.find(sequence.generationId(), OutputFile.PDF, fingerprint)
                .filter(asset -> isPresent(ownerId, asset));
        return known.isPresent() ? known.get() : make(sequence, layout, fingerprint);
    }

    private UUID make(RenderedSequence sequence, PdfLayout layout, String fingerprint) throws IOException {
        disk.requireSpace();
        UUID asset = ExportDocument.pdf(options(layout, sequence.ownerId()))
                .store(assets, assembler.of(sequence), Map.of(), sequence.ownerId(), fraction -> disk.requireSpace());
        made.keep(sequence.generationId(), OutputFile.PDF, fingerprint, asset);
        return asset;
    }

    private Optional<UUID> asMade(GenerationSnapshot generation, RenderedSequence inUse, PdfLayout layout) {
        UUID asset = generation.pdfAssetId();
        if (asset == null || !madePdfs.isOf(asset, layout) || !isPresent(inUse.ownerId(), asset)) {
            return Optional.empty();
        }
        return history.drawn(generation.id(), inUse.ownerId())
                .filter(drawn -> pictures(drawn).equals(pictures(inUse)))
                .map(drawn -> asset);
    }

    private boolean isPresent(AccountId ownerId, UUID asset) {
        return assets.present(ownerId, List.of(asset)).contains(asset);
    }

    /** What a file with the PDF in it depends on: the pictures, and the layout where it is not the standard. */
    String fingerprint(RenderedSequence sequence) {
        return fingerprint(
                sequence,
                layouts.of(snapshot(sequence).projectId(), sequence.ownerId()).layout());
    }

    private static String fingerprint(RenderedSequence sequence, PdfLayout layout) {
        String wanted = layout.fingerprint();
        return Sha256.of(pictures(sequence) + (wanted.isEmpty() ? "" : "\n" + wanted));
    }

    /** The pictures in use, in their order. */
    static String pictures(RenderedSequence sequence) {
        return sequence.shots().stream()
                .map(StoryboardAssembler::promoted)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private GenerationSnapshot snapshot(RenderedSequence sequence) {
        return history.record(sequence.generationId(), sequence.ownerId()).snapshot();
    }
}
