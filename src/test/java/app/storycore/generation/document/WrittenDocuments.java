package app.storycore.generation.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** Documents on demand, written for nobody; tests import it by name. */
public class WrittenDocuments {

    private final DocumentService documents;

    WrittenDocuments(DocumentService documents) {
        this.documents = documents;
    }

    /** Writes the two whose bytes wait on the disk. */
    public void write(UUID generation, UUID owner) throws IOException {
        for (DocumentFormat format : new DocumentFormat[] {DocumentFormat.MOVING_ANIMATIC, DocumentFormat.PDF_1}) {
            documents.document(generation, owner, format).writeTo(OutputStream.nullOutputStream());
        }
    }
}
