package app.storycore.engine.sketch.figure;

import app.storycore.base.film.Mood;
import app.storycore.engine.sketch.scene.Action;
import org.jspecify.annotations.Nullable;

/**
 * What a face shows, in the units of {@link HeadField}.
 *
 * @param eyes how far they are open, 1 as usual
 * @param innerBrow how much the inner ends of the brows are raised
 * @param outerBrow how much the outer ends are raised
 * @param smile how much the corners of the mouth are raised
 * @param mouth how far it is open
 * @param gaze where the eyes look, -1 to 1
 */
public record Expression(double eyes, double innerBrow, double outerBrow, double smile, double mouth, double gaze) {

    public static Expression of(@Nullable Mood mood, Action action, double gaze) {
        return switch (action) {
            case TALK, TALK_AT_TABLE -> new Expression(0.85, 0.02, 0.01, 0.01, 0.05, gaze);
            case CRY -> new Expression(0.5, 0.08, -0.05, -0.05, 0.03, gaze);
            case FIGHT, FALL -> new Expression(1.15, -0.06, 0.05, -0.02, 0.09, gaze);
            default -> of(mood, gaze);
        };
    }

    private static Expression of(@Nullable Mood mood, double gaze) {
        if (mood == null) {
            return new Expression(0.82, 0, 0, 0, 0, gaze);
        }
        return switch (mood) {
            case CALM -> new Expression(0.85, 0.01, 0, 0.01, 0, gaze);
            case JOYFUL -> new Expression(0.8, 0.03, 0.03, 0.06, 0.035, gaze);
            case ROMANTIC -> new Expression(0.75, 0.02, 0.01, 0.04, 0, gaze);
            case MELANCHOLIC -> new Expression(0.72, 0.06, -0.04, -0.035, 0, gaze);
            case MYSTERIOUS -> new Expression(0.8, -0.02, 0.03, 0.005, 0, gaze);
            case TENSE -> new Expression(1.2, -0.03, 0.03, -0.02, 0.02, gaze);
            case OMINOUS -> new Expression(0.82, -0.06, 0.05, -0.02, 0, gaze);
            case DRAMATIC -> new Expression(1.05, -0.04, 0.02, -0.03, 0.02, gaze);
        };
    }
}
