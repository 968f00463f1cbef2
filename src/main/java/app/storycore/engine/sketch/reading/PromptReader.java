package app.storycore.engine.sketch.reading;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.language.Syntax;
import app.storycore.engine.sketch.language.Token;
import app.storycore.engine.sketch.language.Tokens;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.CameraMove;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.SceneBuilder;
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
        Syntax syntax = Syntax.of(Tokens.of(brief.prompt()));
        return scene(brief, settled(written(syntax), syntax), syntax);
    }

    /** Reads a shot as {@link #read} does, and lists what it names that could be seen. */
    public static Reading reading(ShotBrief brief) {
        Syntax syntax = Syntax.of(Tokens.of(brief.prompt()));
        List<PhraseMatch> written = written(syntax);
        List<PhraseMatch> findings = settled(written, syntax);
        return new Reading(scene(brief, findings, syntax), Mentions.of(written, findings, syntax));
    }

    private static Scene scene(ShotBrief brief, List<PhraseMatch> findings, Syntax syntax) {
        List<Token> tokens = syntax.tokens();
        Matches matches = new Matches(findings);
        CameraAngle angle =
                orElse(brief.cameraAngle(), matches.first(CameraAngle.class, "angle"), CameraAngle.EYE_LEVEL);
        List<Person> cast = Relations.place(CastReader.read(findings, syntax), findings, syntax);
        return new SceneBuilder()
                .place(PlaceReader.read(findings, tokens))
                .time(orNull(brief.timeOfDay(), matches.first(TimeOfDay.class, "time")))
                .weather(weather(matches))
                .season(matches.first(Season.class, "season"))
                .mood(orNull(brief.mood(), matches.first(Mood.class, "mood")))
                .size(orNull(brief.shotSize(), size(matches)))
                .angle(angle)
                .move(orElse(null, matches.first(CameraMove.class, "move"), CameraMove.NONE))
                .people(cast)
                .holders(Relations.holders(findings, cast))
                .animals(animals(findings))
                .props(matches.all(Prop.class, "prop"))
                .things(ThingReader.read(findings, tokens))
                .perches(PerchReader.read(findings, syntax))
                .fromBehind(matches.any("behind"))
                .colours(ColourReader.read(findings, tokens))
                .goesOn(Continuity.goesOn(findings, tokens))
                .understood(matches.understood())
                .unknown(matches.unknown())
                .build();
    }

    private static List<PhraseMatch> settled(List<PhraseMatch> written, Syntax syntax) {
        return Negation.settle(WordClasses.settle(written, syntax), syntax);
    }

    private static List<PhraseMatch> written(Syntax syntax) {
        return ThingReader.claim(
                PhraseMatches.in(syntax, syntax.isEnglish() ? Vocabulary.ENGLISH : Vocabulary.FOREIGN), syntax);
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
        boolean hand = matches.any("hand") && !matches.any("body") && !matches.hasWholePerson();
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
                    int count = phraseMatch.plural() && number == 1 ? 3 : number;
                    for (int i = 0; i < Math.min(count, 12); i++) {
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
