package app.storycore.generation.ui.status;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.DateTimeText;
import app.storycore.base.ui.StudioIcon;
import app.storycore.engine.EngineWait;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.Reason;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a status is called, and its colour and icon; the words are those of the current UI's language. */
public final class StatusText {

    /** Attempts that a shot has in all. */
    private static final int ATTEMPTS = 3;

    private StatusText() {}

    /** The status in words, with place, reason or count: "Queued, 2nd in line", "Preparing look", "Stalled: reason". */
    public static String words(GenerationSnapshot generation, Instant now) {
        if (generation.isStalled(now)) {
            return translate("status.stalled", GenerationSnapshot.STALLED_AFTER.toMinutes());
        }
        return switch (generation.status()) {
            case QUEUED -> queued(generation.queuePlace());
            case RUNNING -> running(generation);
            case PAUSING -> translate("status.PAUSING");
            case PAUSED -> translate("status.PAUSED");
            case CANCELLING -> translate("status.CANCELLING");
            case CANCELLED -> translate("status.CANCELLED");
            case COMPLETED -> translate("status.COMPLETED");
            case COMPLETED_WITH_FAILURES -> translate("status.COMPLETED_WITH_FAILURES", generation.failed());
            case FAILED -> failed(generation.reason());
            case UNKNOWN -> translate("status.UNKNOWN");
        };
    }

    /** How many panels miss something of what was asked, once a generation has ended. */
    public static Optional<String> misses(GenerationSnapshot generation) {
        return misses(generation, generation.withMisses());
    }

    /** @param missing how many of the panels that are in use miss something */
    static Optional<String> misses(GenerationSnapshot generation, int missing) {
        return generation.status().isTerminal() && missing > 0
                ? Optional.of(translate("status.misses", missing, generation.panels()))
                : Optional.empty();
    }

    /** As {@link #words(GenerationSnapshot, Instant)}, with how many panels miss something. */
    public static String wordsWithMisses(GenerationSnapshot generation, Instant now) {
        String words = words(generation, now);
        return misses(generation).map(more -> words + " · " + more).orElse(words);
    }

    /** The whole reason of a failure, where {@link #words(GenerationSnapshot, Instant)} has room only for its beginning. */
    public static Optional<String> detail(GenerationSnapshot generation) {
        Reason reason = generation.reason();
        return generation.status() == GenerationStatus.FAILED
                        && reason != null
                        && !reason.sentence().isBlank()
                ? Optional.of(ReasonText.of(reason)).filter(whole -> !whole.equals(ReasonText.headline(reason)))
                : Optional.empty();
    }

    /** As {@link #words(GenerationSnapshot, Instant)}, with the shot in work: "Generating images (3/10)". */
    public static String wordsWithShots(GenerationSnapshot generation, Instant now) {
        String words = words(generation, now);
        if (generation.currentShot() == 0 || generation.waiting() != null || !generation.isActive(now)) {
            return words;
        }
        return generation.shotsInWork() > 1
                ? translate(
                        "status.shots.several",
                        words,
                        generation.shotsDone(),
                        generation.totalShots(),
                        generation.shotsInWork())
                : translate("status.shots", words, generation.currentShot(), generation.totalShots());
    }

    /** What it does, or what stands in the way of it. */
    private static String running(GenerationSnapshot generation) {
        EngineWait wait = generation.waiting();
        if (wait == null) {
            return label(generation.stage());
        }
        Instant since = wait.silentSince();
        return since == null
                ? translate("status.waits.busy", wait.server())
                : translate("status.waits.silent", wait.server(), DateTimeText.timeOfDay(since));
    }

    /** A stage as the indicator says it while it is in work. */
    public static String label(@Nullable Stage stage) {
        return stage == null
                ? translate("stage.none")
                : switch (stage) {
                    case GRID -> translate("stage.GRID.label");
                    case IMAGES -> translate("stage.IMAGES.label");
                    case PROMOTION -> translate("stage.PROMOTION.label");
                    case QA -> translate("stage.QA.label");
                    case EXPORT -> translate("stage.EXPORT.label");
                };
    }

    /** A stage as the name of its row in the panel. */
    public static String row(Stage stage) {
        return switch (stage) {
            case GRID -> translate("stage.GRID.row");
            case IMAGES -> translate("stage.IMAGES.row");
            case PROMOTION -> translate("stage.PROMOTION.row");
            case QA -> translate("stage.QA.row");
            case EXPORT -> translate("stage.EXPORT.row");
        };
    }

    /** A shot's status in words: "Done", "Retrying (2/3)", "Check" when its panel misses something. */
    public static String words(ShotSnapshot shot) {
        if (isToCheck(shot)) {
            return translate("shotstatus.check");
        }
        return shot.status() == ShotStatus.RETRYING
                ? translate("shotstatus.RETRYING", Math.min(shot.attempts() + 1, ATTEMPTS), ATTEMPTS)
                : words(shot.status());
    }

    /** A shot's status in a word. */
    public static String words(ShotStatus status) {
        return switch (status) {
            case PENDING -> translate("shotstatus.PENDING");
            case RUNNING -> translate("shotstatus.RUNNING");
            case RETRYING -> translate("shotstatus.retrying");
            case SUCCEEDED -> translate("shotstatus.SUCCEEDED");
            case REUSED -> translate("shotstatus.REUSED");
            case FAILED -> translate("shotstatus.FAILED");
            case CANCELLED -> translate("shotstatus.CANCELLED");
        };
    }

    public static StatusColour tone(GenerationSnapshot generation, Instant now) {
        return generation.isStalled(now) ? StatusColour.WARNING : tone(generation.status());
    }

    public static StatusColour tone(GenerationStatus status) {
        return switch (status) {
            case QUEUED, PAUSING, PAUSED, CANCELLING, CANCELLED, UNKNOWN -> StatusColour.IDLE;
            case RUNNING -> StatusColour.RUNNING;
            case COMPLETED -> StatusColour.GOOD;
            case COMPLETED_WITH_FAILURES -> StatusColour.WARNING;
            case FAILED -> StatusColour.BAD;
        };
    }

    public static StatusColour tone(ShotSnapshot shot) {
        return isToCheck(shot) ? StatusColour.WARNING : tone(shot.status());
    }

    public static StatusColour tone(ShotStatus status) {
        return switch (status) {
            case PENDING, CANCELLED -> StatusColour.IDLE;
            case RUNNING -> StatusColour.RUNNING;
            case RETRYING -> StatusColour.WARNING;
            case SUCCEEDED, REUSED -> StatusColour.GOOD;
            case FAILED -> StatusColour.BAD;
        };
    }

    public static StudioIcon icon(GenerationSnapshot generation, Instant now) {
        return generation.isStalled(now) ? StudioIcon.STALLED : icon(generation.status());
    }

    public static StudioIcon icon(GenerationStatus status) {
        return switch (status) {
            case QUEUED -> StudioIcon.WAITING;
            case RUNNING -> StudioIcon.RUNNING;
            case PAUSING, PAUSED -> StudioIcon.PAUSED;
            case CANCELLING, CANCELLED -> StudioIcon.CANCELLED;
            case COMPLETED -> StudioIcon.DONE;
            case COMPLETED_WITH_FAILURES -> StudioIcon.WARNING;
            case FAILED -> StudioIcon.FAILED;
            case UNKNOWN -> StudioIcon.UNKNOWN;
        };
    }

    public static StudioIcon icon(ShotSnapshot shot) {
        return isToCheck(shot) ? StudioIcon.WARNING : icon(shot.status());
    }

    private static boolean isToCheck(ShotSnapshot shot) {
        return shot.status().hasPanel() && shot.misses() > 0;
    }

    public static StudioIcon icon(ShotStatus status) {
        return switch (status) {
            case PENDING -> StudioIcon.WAITING;
            case RUNNING -> StudioIcon.RUNNING;
            case RETRYING -> StudioIcon.RETRYING;
            case SUCCEEDED -> StudioIcon.DONE;
            case REUSED -> StudioIcon.REUSED;
            case FAILED -> StudioIcon.FAILED;
            case CANCELLED -> StudioIcon.CANCELLED;
        };
    }

    private static String queued(int place) {
        return place < 1 ? translate("status.QUEUED") : translate("status.QUEUED.place", ordinal(place));
    }

    /** 1st, 2nd, 3rd, 4th, 11th, 21st; a language without such endings gives all the same pattern. */
    public static String ordinal(int number) {
        if (number == 1) {
            return translate("ordinal.first", number);
        }
        int tens = number % 100;
        boolean teens = tens >= 11 && tens <= 13;
        return switch (teens ? 0 : number % 10) {
            case 1 -> translate("ordinal.one", number);
            case 2 -> translate("ordinal.two", number);
            case 3 -> translate("ordinal.few", number);
            default -> translate("ordinal.other", number);
        };
    }

    private static String failed(@Nullable Reason reason) {
        return reason == null || reason.sentence().isBlank()
                ? translate("status.FAILED")
                : translate("status.FAILED.reason", ReasonText.headline(reason));
    }
}
