package app.storycore.generation.ui.status;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.generation.ShotQuality;
import app.storycore.project.ShotDraft;
import app.storycore.project.ui.words.FilmText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked of a shot, and what the technical check said of its panel, in words. */
public final class ShotStatusText {

    private static final double MILLIS = 1000;

    private ShotStatusText() {}

    /** Duration, size, angle, time and mood, as far as they were chosen. */
    public static List<String> of(ShotDraft draft) {
        List<String> words = new ArrayList<>();
        words.add(translate("history.shot.duration", draft.duration().toMillis() / MILLIS));
        Optional.ofNullable(draft.shotSize()).map(FilmText::of).ifPresent(words::add);
        Optional.ofNullable(draft.cameraAngle()).map(FilmText::of).ifPresent(words::add);
        Optional.ofNullable(draft.timeOfDay()).map(FilmText::of).ifPresent(words::add);
        Optional.ofNullable(draft.mood()).map(FilmText::of).ifPresent(words::add);
        return words;
    }

    public static String score(ShotQuality quality) {
        return translate("history.qa.score", quality.score());
    }

    /** The issues, and what autofix did about them, even if that was nothing. */
    public static List<String> findings(ShotQuality quality) {
        List<String> sentences =
                new ArrayList<>(quality.reasons().stream().map(ReasonText::of).toList());
        ShotQuality.Remedy remedy = quality.remedy();
        if (remedy != null) {
            sentences.add(translate("history.qa." + remedy.name(), quality.sharpnessBefore(), quality.sharpnessAfter())
                    + " " + translate(quality.remedyKept() ? "history.qa.kept" : "history.qa.dropped"));
        }
        if (remedy == null) {
            sentences.add(translate(sentences.isEmpty() ? "history.qa.fine" : "history.qa.untouched"));
        }
        return sentences;
    }
}
