package app.storycore.generation.history;

import app.storycore.account.AccountId;
import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.GenerationId;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.store.Generation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence as far as a generation has drawn it, with all that its documents say.
 *
 * @param negativePrompt what no picture of it was to show, may be empty
 * @param sheet null before the coherence sheet is drawn
 * @param shots by number, those without a panel included
 */
public record RenderedSequence(
        GenerationId generationId,
        AccountId ownerId,
        String projectName,
        VisualStyle style,
        AspectRatio aspect,
        Seed seed,
        String engine,
        String engineVersion,
        String negativePrompt,
        Instant startedAt,
        @Nullable CoherenceSheet sheet,
        List<ShotWorkItem> shots) {

    static RenderedSequence of(Generation g, @Nullable CoherenceSheet sheet, List<ShotWorkItem> shots) {
        return new RenderedSequence(
                new GenerationId(g.id()),
                new AccountId(g.ownerId()),
                g.projectName(),
                g.style(),
                g.aspect(),
                g.seed(),
                g.engine(),
                g.engineVersion(),
                g.negativePrompt(),
                g.startedAt() == null ? g.submittedAt() : g.startedAt(),
                sheet,
                shots);
    }
}
