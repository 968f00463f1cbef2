package app.storycore.generation.store;

import static app.storycore.generation.GenerationStatus.CANCELLED;
import static app.storycore.generation.GenerationStatus.CANCELLING;
import static app.storycore.generation.GenerationStatus.COMPLETED;
import static app.storycore.generation.GenerationStatus.COMPLETED_WITH_FAILURES;
import static app.storycore.generation.GenerationStatus.FAILED;
import static app.storycore.generation.GenerationStatus.PAUSED;
import static app.storycore.generation.GenerationStatus.PAUSING;
import static app.storycore.generation.GenerationStatus.QUEUED;
import static app.storycore.generation.GenerationStatus.RUNNING;
import static app.storycore.generation.GenerationStatus.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.account.AccountId;
import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.reason.Reason;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GenerationStatusTest {

    private static final Reason BECAUSE = Reason.words("because");

    /** The table of moves, written down a second time by hand. */
    private static final Map<GenerationStatus, Set<GenerationStatus>> MOVES = Map.of(
            QUEUED, EnumSet.of(RUNNING, PAUSED, CANCELLED, FAILED),
            RUNNING, EnumSet.of(QUEUED, PAUSING, CANCELLING, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED),
            PAUSING, EnumSet.of(PAUSED, RUNNING, CANCELLING, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED),
            PAUSED, EnumSet.of(QUEUED, CANCELLED),
            CANCELLING, EnumSet.of(CANCELLED),
            CANCELLED, EnumSet.noneOf(GenerationStatus.class),
            COMPLETED, EnumSet.noneOf(GenerationStatus.class),
            COMPLETED_WITH_FAILURES, EnumSet.noneOf(GenerationStatus.class),
            FAILED, EnumSet.noneOf(GenerationStatus.class),
            UNKNOWN, EnumSet.noneOf(GenerationStatus.class));

    static Stream<Arguments> every_pair() {
        return Arrays.stream(GenerationStatus.values())
                .flatMap(from -> Arrays.stream(GenerationStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("every_pair")
    void moves_only_as_the_table_says(GenerationStatus from, GenerationStatus to) {
        assertThat(from.canBecome(to))
                .isEqualTo(MOVES.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("every_pair")
    void a_generation_refuses_what_the_table_refuses(GenerationStatus from, GenerationStatus to) {
        Generation generation = in(from);
        if (from == UNKNOWN) {
            return;
        }
        if (from.canBecome(to)) {
            generation.become(to, BECAUSE, Instant.EPOCH);
            assertThat(generation.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> generation.become(to, BECAUSE, Instant.EPOCH))
                    .isInstanceOf(IllegalTransitionException.class)
                    .hasMessageContainingAll(
                            from.name(), to.name(), generation.id().toString());
            assertThat(generation.status()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource
    void arrives_from_elsewhere_only_as_it_ended_and_only_before_it_was_stored(GenerationStatus status) {
        Generation fresh = in(QUEUED);
        Generation stored = in(QUEUED);
        stored.revise();

        assertThatThrownBy(() -> stored.arrive(status, BECAUSE, Instant.EPOCH))
                .isInstanceOf(IllegalTransitionException.class);
        if (status.isTerminal()) {
            fresh.arrive(status, BECAUSE, Instant.EPOCH);
            assertThat(fresh.status()).isEqualTo(status);
            assertThat(fresh.activeProjectId()).isNull();
        } else {
            assertThatThrownBy(() -> fresh.arrive(status, BECAUSE, Instant.EPOCH))
                    .isInstanceOf(IllegalTransitionException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_either_active_or_ended_or_unknown(GenerationStatus status) {
        List<Boolean> facts = List.of(status.isActive(), status.isTerminal(), status == UNKNOWN);
        assertThat(facts).containsOnlyOnce(true);
        assertThat(status.isWorking()).isIn(false, status.isActive());
    }

    /** The shortest legal way to a status. */
    private static Generation in(GenerationStatus status) {
        ProjectInfo project = new ProjectInfo(
                new ProjectId(UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                "P",
                VisualStyle.INK,
                AspectRatio.WIDESCREEN,
                new Seed(1),
                null,
                "",
                3,
                Duration.ZERO,
                Instant.EPOCH);
        NewGeneration fresh = new NewGeneration(
                new GenerationId(UUID.randomUUID()),
                project,
                project.style(),
                project.aspect(),
                project.seed(),
                null,
                false,
                0,
                0,
                "sketch",
                "sketch",
                "3");
        Generation generation = new Generation(fresh, 1, Instant.EPOCH);
        way(status).forEach(step -> generation.become(step, BECAUSE, Instant.EPOCH));
        return generation;
    }

    private static List<GenerationStatus> way(GenerationStatus to) {
        return switch (to) {
            case QUEUED, UNKNOWN -> List.of();
            case RUNNING, PAUSED, CANCELLED, FAILED -> List.of(to);
            case PAUSING, CANCELLING, COMPLETED, COMPLETED_WITH_FAILURES -> List.of(RUNNING, to);
        };
    }
}
