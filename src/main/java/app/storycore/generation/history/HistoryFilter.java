package app.storycore.generation.history;

import app.storycore.generation.GenerationStatus;
import app.storycore.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which ended generations are looked for; a null part leaves all in.
 *
 * @param outcome a terminal status
 * @param from the first moment of their end
 * @param until the first moment after their end
 */
public record HistoryFilter(
        @Nullable GenerationStatus outcome,
        @Nullable ProjectId projectId,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final HistoryFilter EVERYTHING = new HistoryFilter(null, null, null, null);

    public static HistoryFilter ofProject(ProjectId projectId) {
        return new HistoryFilter(null, projectId, null, null);
    }

    List<GenerationStatus> outcomes() {
        return Stream.of(GenerationStatus.values())
                .filter(GenerationStatus::isTerminal)
                .filter(status -> outcome == null || outcome == status)
                .toList();
    }
}
