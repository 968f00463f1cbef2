package app.storycore.engine.sketch.reading;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.engine.ShotBrief;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the words of a shot into a {@link Scene}; never fails, whatever the words are. */
public final class PromptReader {

    private PromptReader() {}

    /** Reads a shot; a part of the brief that is given wins over the words. */
    public static Scene read(ShotBrief brief) {
        List<Token> tokens = Tokens.of(brief.prompt());
        List<Finding> findings = WordClasses.settle(Findings.in(tokens, Vocabulary.ENGLISH), tokens);
        Words words = new Words(findings);
        CameraAngle angle = orElse(brief.cameraAngle(), words.first(CameraAngle.class, "angle"), CameraAngle.EYE_LEVEL);
        return new Scene(
                PlaceReader.read(findings, tokens),
                orNull(brief.timeOfDay(), words.first(TimeOfDay.class, "time")),
                weather(words),
                words.first(Season.class, "season"),
                orNull(brief.mood(), words.first(Mood.class, "mood")),
                orNull(brief.shotSize(), size(words)),
                angle,
                orElse(null, words.first(CameraMove.class, "move"), CameraMove.NONE),
                CastReader.read(findings, tokens),
                animals(findings),
                words.all(Prop.class, "prop"),
                words.any("behind"),
                ColourReader.read(findings, tokens),
                Continuity.goesOn(findings, tokens),
                words.understood(),
                words.unknown());
    }

    /** A calm sea says clear, a storm says more than the rain or wind that comes with it. */
    private static Weather weather(Words words) {
        List<Weather> all = words.all(Weather.class, "weather");
        if (all.contains(Weather.STORM)) {
            return Weather.STORM;
        }
        return all.isEmpty() ? Weather.CLEAR : all.get(0);
    }

    /** A hand seen close is shown at the end of an arm: nearer than a medium shot there is only a face. */
    private static @Nullable ShotSize size(Words words) {
        ShotSize size = words.first(ShotSize.class, "size");
        boolean hand = words.any("hand") && !words.any("body") && !words.any("person");
        return hand && (size == ShotSize.CLOSE_UP || size == ShotSize.EXTREME_CLOSE_UP) ? ShotSize.MEDIUM : size;
    }

    private static List<Animal> animals(List<Finding> findings) {
        List<Animal> animals = new ArrayList<>();
        int number = 1;
        for (Finding finding : findings) {
            for (Meaning meaning : finding.meanings()) {
                if (meaning.is("number")) {
                    number = Integer.parseInt(meaning.value());
                } else if (meaning.is("animal")) {
                    int count = finding.plural() ? Math.max(number, 3) : number;
                    for (int i = 0; i < Math.min(count, 8); i++) {
                        animals.add(Animal.valueOf(meaning.value()));
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
