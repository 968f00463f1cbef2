package app.storycore.generation.removal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the past is kept; 0 keeps all.
 *
 * @param keepDays days after its end that a generation is kept
 * @param keepRuns ended generations that each project keeps
 */
@ConfigurationProperties("studio.history")
public record HistoryLimits(
        @DefaultValue("0") int keepDays, @DefaultValue("0") int keepRuns) {

    public HistoryLimits {
        if (keepDays < 0 || keepRuns < 0) {
            throw new IllegalArgumentException(
                    "studio.history.keep-days and studio.history.keep-runs cannot be negative");
        }
    }
}
