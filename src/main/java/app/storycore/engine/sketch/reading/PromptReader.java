package app.storycore.engine.sketch.reading;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.CameraMove;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Season;
import app.storycore.engine.sketch.scene.Weather;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the words of a shot into a {@link Scene}; never fails, whatever the words are. */
public final class PromptReader {

    private PromptReader() {}

    /** Reads a shot; a part of the brief that is given wins over the words. */
    public static Scene read(ShotBrief brief) {
        List<Token> tokens = Tokens.of(brief.prompt());
        List<PhraseMatch> findings = WordClasses.settle(PhraseMatches.in(tokens, Vocabulary.ENGLISH), tokens);
        Matches matches = new Matches(findings);
        CameraAngle angle =
                orElse(brief.cameraAngle(), matches.first(CameraAngle.class, "angle"), CameraAngle.EYE_LEVEL);
        return new Scene(
                PlaceReader.read(findings, tokens),
                orNull(brief.timeOfDay(), matches.first(TimeOfDay.class, "time")),
                weather(matches),
                matches.first(Season.class, "season"),
                orNull(brief.mood(), matches.first(Mood.class, "mood")),
                orNull(brief.shotSize(), size(matches)),
                angle,
                orElse(null, matches.first(CameraMove.class, "move"), CameraMove.NONE),
                CastReader.read(findings, tokens),
                animals(findings),
                matches.all(Prop.class, "prop"),
                matches.any("behind"),
                ColourReader.read(findings, tokens),
                Continuity.goesOn(findings, tokens),
                matches.understood(),
                matches.unknown());
    }

    /** A calm sea says clear, a storm says more than the rain or wind that comes with it. */
    private static Weather weather(Matches matches) {
        List<Weather> all = matches.all(Weather.class, "weather");
        if (all.contains(Weather.STORM)) {
            return Weather.STORM;
        }
        return all.isEmpty() ? Weather.CLEAR : all.get(0);
    }

    /** A hand seen close is shown at the end of an arm: nearer than a medium shot there is only a face. */
    private static @Nullable ShotSize size(Matches matches) {
        ShotSize size = matches.first(ShotSize.class, "size");
        boolean hand = matches.any("hand") && !matches.any("body") && !matches.any("person");
        return hand && (size == ShotSize.CLOSE_UP || size == ShotSize.EXTREME_CLOSE_UP) ? ShotSize.MEDIUM : size;
    }

    private static List<Animal> animals(List<PhraseMatch> findings) {
        List<Animal> animals = new ArrayList<>();
        int number = 1;
        for (PhraseMatch phraseMatch : findings) {
            for (VocabularyEntry vocabularyEntry : phraseMatch.meanings()) {
                if (vocabularyEntry.is("number")) {
                    number = Integer.parseInt(vocabularyEntry.value());
                } else if (vocabularyEntry.is("animal")) {
                    int count = phraseMatch.plural() ? Math.max(number, 3) : number;
                    for (int i = 0; i < Math.min(count, 8); i++) {
                        animals.add(Animal.valueOf(vocabularyEntry.value()));
                    }
                    number = 1;
                }
            }
        }
        return animals;
    }

    private static <T> @Nullable T orNull(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    private static <T> T orElse(@Nullable T first, @Nullable T second, T third) {
        T found = orNull(first, second);
        return found != null ? found : third;
    }
}
