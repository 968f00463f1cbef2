package app.storycore.generation.pdf;

import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Remembers which layout the PDF of a generation has, so that it is made again when its project has another one. */
@Component
public class MadePdfs {

    private final MadePdfRows rows;
    private final Transactions transactions;

    MadePdfs(MadePdfRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Keeps the layout of a file that was stored just now. */
    public void note(GenerationId generationId, UUID assetId, PdfLayout layout) {
        String fingerprint = layout.fingerprint();
        if (!fingerprint.isEmpty()) {
            transactions.write(() -> rows.save(new MadePdf(assetId, generationId, fingerprint)));
        }
    }

    /** Whether a stored PDF looks like this. */
    public boolean isOf(UUID assetId, PdfLayout layout) {
        return transactions
                .read(() -> rows.findById(assetId))
                .map(MadePdf::fingerprint)
                .orElse("")
                .equals(layout.fingerprint());
    }
}
