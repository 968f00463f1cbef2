package app.storycore.generation.document;

import app.storycore.account.AccountId;
import app.storycore.delivery.timeline.EditRate;
import app.storycore.generation.GenerationId;
import java.io.IOException;
import java.io.OutputStream;

/** Documents on demand, written for nobody; tests import it by name. */
public class WrittenDocuments {

    private final DocumentService documents;

    WrittenDocuments(DocumentService documents) {
        this.documents = documents;
    }

    /** Writes the two whose bytes wait on the disk. */
    public void write(GenerationId generation, AccountId owner) throws IOException {
        for (DocumentFormat format : new DocumentFormat[] {DocumentFormat.MOVING_ANIMATIC, DocumentFormat.PDF_1}) {
            documents.document(generation, owner, format, EditRate.FPS_24).writeTo(OutputStream.nullOutputStream());
        }
    }
}
