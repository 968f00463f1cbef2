package app.storycore.project.ui.words;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;

/** The language of film in the words of the current UI's language. */
public final class FilmText {

    private FilmText() {}

    public static String of(VisualStyle style) {
        return switch (style) {
            case INK -> translate("style.INK");
            case PENCIL -> translate("style.PENCIL");
            case NOIR -> translate("style.NOIR");
            case WATERCOLOUR -> translate("style.WATERCOLOUR");
            case FLAT_COLOUR -> translate("style.FLAT_COLOUR");
        };
    }

    public static String of(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> translate("shotsize.EXTREME_WIDE");
            case WIDE -> translate("shotsize.WIDE");
            case FULL -> translate("shotsize.FULL");
            case MEDIUM -> translate("shotsize.MEDIUM");
            case MEDIUM_CLOSE_UP -> translate("shotsize.MEDIUM_CLOSE_UP");
            case CLOSE_UP -> translate("shotsize.CLOSE_UP");
            case EXTREME_CLOSE_UP -> translate("shotsize.EXTREME_CLOSE_UP");
            case INSERT -> translate("shotsize.INSERT");
        };
    }

    public static String of(CameraAngle angle) {
        return switch (angle) {
            case EYE_LEVEL -> translate("angle.EYE_LEVEL");
            case LOW -> translate("angle.LOW");
            case HIGH -> translate("angle.HIGH");
            case BIRDS_EYE -> translate("angle.BIRDS_EYE");
            case DUTCH -> translate("angle.DUTCH");
            case OVER_THE_SHOULDER -> translate("angle.OVER_THE_SHOULDER");
            case POINT_OF_VIEW -> translate("angle.POINT_OF_VIEW");
        };
    }

    public static String of(TimeOfDay time) {
        return switch (time) {
            case DAWN -> translate("daytime.DAWN");
            case DAY -> translate("daytime.DAY");
            case GOLDEN_HOUR -> translate("daytime.GOLDEN_HOUR");
            case DUSK -> translate("daytime.DUSK");
            case NIGHT -> translate("daytime.NIGHT");
        };
    }

    public static String of(Mood mood) {
        return switch (mood) {
            case CALM -> translate("mood.CALM");
            case JOYFUL -> translate("mood.JOYFUL");
            case ROMANTIC -> translate("mood.ROMANTIC");
            case MELANCHOLIC -> translate("mood.MELANCHOLIC");
            case MYSTERIOUS -> translate("mood.MYSTERIOUS");
            case TENSE -> translate("mood.TENSE");
            case OMINOUS -> translate("mood.OMINOUS");
            case DRAMATIC -> translate("mood.DRAMATIC");
        };
    }
}
