package app.storycore.generation.pdf;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The default templates of accounts. */
interface DefaultTemplates extends Repository<DefaultTemplate, UUID> {

    DefaultTemplate save(DefaultTemplate template);

    Optional<DefaultTemplate> findById(UUID accountId);
}
