package app.storycore.generation.version;

import app.storycore.asset.AssetRelease;
import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import app.storycore.generation.OutputFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Remembers the documents that were made with versions in use, one of each kind for a generation. */
@Component
public class CurrentDocumentStore {

    private final CurrentDocuments documents;
    private final AssetRelease release;
    private final Transactions transactions;

    CurrentDocumentStore(CurrentDocuments documents, AssetRelease release, Transactions transactions) {
        this.documents = documents;
        this.release = release;
        this.transactions = transactions;
    }

    /**
     * The stored file of a document of these pictures; for a generation whose owner was checked.
     *
     * @param fingerprint of the pictures
     */
    public Optional<UUID> find(GenerationId generationId, OutputFile kind, String fingerprint) {
        return transactions
                .read(() -> documents.findById(new CurrentDocument.Key(generationId.value(), kind)))
                .filter(document -> document.isOf(fingerprint))
                .map(CurrentDocument::assetId);
    }

    /** Keeps a stored file in the place of the one of other pictures. */
    public void keep(GenerationId generationId, OutputFile kind, String fingerprint, UUID asset) {
        transactions.writeOnly(() -> {
            documents
                    .findById(new CurrentDocument.Key(generationId.value(), kind))
                    .ifPresent(old -> release.releaseAfterCommit(List.of(old.assetId())));
            documents.forget(generationId.value(), kind);
            documents.save(new CurrentDocument(generationId, kind, fingerprint, asset));
        });
    }
}
