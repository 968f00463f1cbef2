package app.storycore.delivery;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.PanelReport;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language of film as documents print it. */
public final class DocumentTerms {

    private DocumentTerms() {}

    public static String of(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> "Extreme wide";
            case WIDE -> "Wide";
            case FULL -> "Full";
            case MEDIUM -> "Medium";
            case MEDIUM_CLOSE_UP -> "Medium close-up";
            case CLOSE_UP -> "Close-up";
            case EXTREME_CLOSE_UP -> "Extreme close-up";
            case INSERT -> "Insert";
        };
    }

    public static String of(CameraAngle angle) {
        return switch (angle) {
            case EYE_LEVEL -> "Eye level";
            case LOW -> "Low angle";
            case HIGH -> "High angle";
            case BIRDS_EYE -> "Bird's-eye";
            case DUTCH -> "Dutch angle";
            case OVER_THE_SHOULDER -> "Over the shoulder";
            case POINT_OF_VIEW -> "Point of view";
        };
    }

    public static String of(TimeOfDay time) {
        return switch (time) {
            case DAWN -> "Dawn";
            case DAY -> "Day";
            case GOLDEN_HOUR -> "Golden hour";
            case DUSK -> "Dusk";
            case NIGHT -> "Night";
        };
    }

    public static String of(Mood mood) {
        return switch (mood) {
            case CALM -> "Calm";
            case JOYFUL -> "Joyful";
            case ROMANTIC -> "Romantic";
            case MELANCHOLIC -> "Melancholic";
            case MYSTERIOUS -> "Mysterious";
            case TENSE -> "Tense";
            case OMINOUS -> "Ominous";
            case DRAMATIC -> "Dramatic";
        };
    }

    public static String of(VisualStyle style) {
        return switch (style) {
            case INK -> "Ink";
            case PENCIL -> "Pencil";
            case NOIR -> "Noir";
            case WATERCOLOUR -> "Watercolour";
            case FLAT_COLOUR -> "Flat colour";
        };
    }

    public static String of(Quality.Correction correction) {
        return switch (correction) {
            case SHARPENED -> "Sharpened";
            case SOFTENED -> "Softened";
        };
    }

    /** What the shot's fields say beyond its size, {@code Low angle · Night · Tense}; empty when nothing is set. */
    public static String notes(ShotDescription shot) {
        return Stream.of(
                        shot.cameraAngle() == null ? null : of(shot.cameraAngle()),
                        shot.timeOfDay() == null ? null : of(shot.timeOfDay()),
                        shot.mood() == null ? null : of(shot.mood()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** What a panel shows otherwise than asked: {@code not drawn: taxi; drawn as: galleon as a sailing ship}. */
    public static String deviations(PanelReport report) {
        return Stream.of(
                        part("not drawn", report.with(PanelReport.Outcome.NOT_DRAWN)),
                        part("drawn as", report.with(PanelReport.Outcome.DRAWN_AS)),
                        report.notUnderstood().isEmpty()
                                ? ""
                                : "not understood: " + String.join(", ", report.notUnderstood()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String part(String name, List<PanelReport.Subject> subjects) {
        return subjects.isEmpty()
                ? ""
                : name + ": "
                        + subjects.stream()
                                .map(subject -> subject.drawnAs() == null
                                        ? subject.words()
                                        : subject.words() + " as " + subject.drawnAs())
                                .collect(Collectors.joining(", "));
    }

    /** {@code 1 shot}, {@code 12 shots}. */
    public static String shots(int count) {
        return count == 1 ? "1 shot" : count + " shots";
    }
}
