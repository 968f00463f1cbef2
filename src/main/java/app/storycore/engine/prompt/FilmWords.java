package app.storycore.engine.prompt;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;

/** Terms of film in the English that picture models have learned. */
final class FilmWords {

    private FilmWords() {}

    static String of(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> "extreme wide shot, tiny figures in a vast view";
            case WIDE -> "wide shot";
            case FULL -> "full shot, head to toe";
            case MEDIUM -> "medium shot, from the waist up";
            case MEDIUM_CLOSE_UP -> "medium close-up, head and shoulders";
            case CLOSE_UP -> "close-up";
            case EXTREME_CLOSE_UP -> "extreme close-up";
            case INSERT -> "insert shot, one detail filling the frame";
        };
    }

    static String of(CameraAngle angle) {
        return switch (angle) {
            case EYE_LEVEL -> "at eye level";
            case LOW -> "low angle, looking up";
            case HIGH -> "high angle, looking down";
            case BIRDS_EYE -> "bird's-eye view from straight above";
            case DUTCH -> "Dutch angle, tilted horizon";
            case OVER_THE_SHOULDER -> "over-the-shoulder view";
            case POINT_OF_VIEW -> "point-of-view shot";
        };
    }

    static String of(TimeOfDay time) {
        return switch (time) {
            case DAWN -> "at dawn, in pale early light";
            case DAY -> "in daylight";
            case GOLDEN_HOUR -> "at golden hour, in low warm sunlight";
            case DUSK -> "at dusk, in fading blue light";
            case NIGHT -> "at night";
        };
    }

    static String of(Mood mood) {
        return switch (mood) {
            case CALM -> "calm mood";
            case JOYFUL -> "joyful mood";
            case ROMANTIC -> "romantic mood";
            case MELANCHOLIC -> "melancholic mood";
            case MYSTERIOUS -> "mysterious mood";
            case TENSE -> "tense mood";
            case OMINOUS -> "ominous mood";
            case DRAMATIC -> "dramatic mood";
        };
    }

    static String of(VisualStyle style) {
        return switch (style) {
            case INK -> "ink drawing with clean black lines and muted colour washes";
            case PENCIL -> "pencil drawing, soft graphite shading on paper, no colour";
            case NOIR -> "film noir, black and white, hard shadows and strong contrast";
            case WATERCOLOUR -> "watercolour painting, loose washes on textured paper";
            case FLAT_COLOUR -> "flat colour illustration, simple shapes without outlines or gradients";
        };
    }
}
