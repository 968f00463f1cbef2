package app.storycore.generation.store;

import static app.storycore.generation.ShotStatus.CANCELLED;
import static app.storycore.generation.ShotStatus.FAILED;
import static app.storycore.generation.ShotStatus.PENDING;
import static app.storycore.generation.ShotStatus.RETRYING;
import static app.storycore.generation.ShotStatus.REUSED;
import static app.storycore.generation.ShotStatus.RUNNING;
import static app.storycore.generation.ShotStatus.SUCCEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.Seed;
import app.storycore.engine.Casting;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.reason.Reason;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
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

class ShotStatusTest {

    /** The table of moves, written down a second time by hand. */
    private static final Map<ShotStatus, Set<ShotStatus>> MOVES = Map.of(
            PENDING, EnumSet.of(RUNNING, REUSED, FAILED, CANCELLED),
            RUNNING, EnumSet.of(PENDING, RETRYING, SUCCEEDED, FAILED, CANCELLED),
            RETRYING, EnumSet.of(RUNNING, CANCELLED),
            SUCCEEDED, EnumSet.of(FAILED),
            REUSED, EnumSet.of(FAILED),
            FAILED, EnumSet.noneOf(ShotStatus.class),
            CANCELLED, EnumSet.noneOf(ShotStatus.class));

    static Stream<Arguments> every_pair() {
        return Arrays.stream(ShotStatus.values())
                .flatMap(from -> Arrays.stream(ShotStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("every_pair")
    void moves_only_as_the_table_says(ShotStatus from, ShotStatus to) {
        assertThat(from.canBecome(to))
                .isEqualTo(MOVES.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("every_pair")
    void a_shot_refuses_what_the_table_refuses(ShotStatus from, ShotStatus to) {
        GenerationShot shot = in(from);
        if (from.canBecome(to)) {
            go(shot, to);
            assertThat(shot.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> go(shot, to))
                    .isInstanceOf(IllegalTransitionException.class)
                    .hasMessageContainingAll(
                            "Shot 7 of generation " + shot.generationId(), " from " + from, " to " + to);
            assertThat(shot.status()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource
    void arrives_from_elsewhere_only_as_it_ended_and_only_once(ShotStatus status) {
        GenerationShot shot = in(PENDING);
        if (status.isOpen()) {
            assertThatThrownBy(() -> arrive(shot, status)).isInstanceOf(IllegalTransitionException.class);
        } else {
            arrive(shot, status);
            assertThat(shot.status()).isEqualTo(status);
            assertThatThrownBy(() -> arrive(shot, status)).isInstanceOf(IllegalTransitionException.class);
        }
    }

    /** The shortest legal way to a status. */
    private static GenerationShot in(ShotStatus status) {
        GenerationShot shot = new GenerationShot(
                UUID.randomUUID(),
                new NewGenerationShot(
                        7,
                        new ShotId(UUID.randomUUID()),
                        ShotDraft.of("A harbour"),
                        Casting.NONE,
                        0,
                        1,
                        null,
                        new Seed(1),
                        "hash",
                        null));
        way(status).forEach(step -> go(shot, step));
        return shot;
    }

    private static List<ShotStatus> way(ShotStatus to) {
        return switch (to) {
            case PENDING -> List.of();
            case RUNNING, REUSED, FAILED, CANCELLED -> List.of(to);
            case RETRYING, SUCCEEDED -> List.of(RUNNING, to);
        };
    }

    private static void go(GenerationShot shot, ShotStatus to) {
        Instant now = Instant.EPOCH;
        switch (to) {
            case PENDING -> shot.putBack(false);
            case RUNNING -> shot.begin(now);
            case RETRYING -> shot.retry(Reason.words("because"), now);
            case SUCCEEDED -> shot.succeed(new PanelFiles(UUID.randomUUID(), UUID.randomUUID()), now);
            case REUSED -> shot.reuse(in(PENDING), false, now);
            case FAILED -> shot.fail(Reason.words("because"), now);
            case CANCELLED -> shot.cancel();
        }
    }

    private static void arrive(GenerationShot shot, ShotStatus as) {
        shot.arrive(
                new ShotWorkItem(
                        7,
                        new ShotId(shot.shotId()),
                        shot.draft(),
                        Casting.NONE,
                        0,
                        1,
                        null,
                        new Seed(1),
                        "hash",
                        as,
                        0,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                null,
                Instant.EPOCH);
    }
}
