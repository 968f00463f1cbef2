package app.storycore.generation.pdf;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The layouts of stored PDFs. */
interface MadePdfRows extends Repository<MadePdf, UUID> {

    MadePdf save(MadePdf made);

    Optional<MadePdf> findById(UUID assetId);
}
