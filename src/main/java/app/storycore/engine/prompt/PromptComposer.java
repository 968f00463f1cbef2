package app.storycore.engine.prompt;

import app.storycore.base.film.VisualStyle;
import app.storycore.engine.CastEntry;
import app.storycore.engine.ShotBrief;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a model is told of a shot: the same words for the same request, on every machine.
 *
 * @see "src/site/markdown/decisions/0054-cast-and-composed-prompts.md"
 */
public final class PromptComposer {

    private PromptComposer() {}

    /** The text of a shot by a template, with the pictures that are sent with it. */
    public static ComposedPrompt compose(PromptTemplate template, PromptRequest request) {
        List<PictureReference> references = ReferenceChoice.of(request);
        Map<PromptField, String> values = new EnumMap<>(PromptField.class);
        ShotBrief shot = request.shot();
        VisualStyle style = request.style();
        values.put(PromptField.SHOT, shot.prompt());
        put(values, PromptField.SIZE, shot.shotSize() == null ? null : FilmWords.of(shot.shotSize()));
        put(values, PromptField.ANGLE, shot.cameraAngle() == null ? null : FilmWords.of(shot.cameraAngle()));
        put(values, PromptField.LIGHT, shot.timeOfDay() == null ? null : FilmWords.of(shot.timeOfDay()));
        put(values, PromptField.MOOD, shot.mood() == null ? null : FilmWords.of(shot.mood()));
        values.put(PromptField.STYLE, FilmWords.of(style));
        values.put(PromptField.PEOPLE, people(request.casting().people()));
        put(values, PromptField.PLACE, place(request.casting().place()));
        values.put(PromptField.PICTURES, pictures(references, request.slots()));
        return new ComposedPrompt(template.fill(values), request.negative().strip(), references);
    }

    private static void put(Map<PromptField, String> values, PromptField field, @Nullable String value) {
        values.put(field, Objects.requireNonNullElse(value, ""));
    }

    private static String people(List<CastEntry> people) {
        return people.stream().map(person -> sentence(described(person, ": "))).collect(Collectors.joining(" "));
    }

    private static @Nullable String place(@Nullable CastEntry place) {
        return place == null ? null : sentence("Setting: " + described(place, ", "));
    }

    private static String described(CastEntry entry, String separator) {
        String description = entry.description().strip();
        return description.isEmpty() ? entry.name() : entry.name() + separator + description;
    }

    private static String sentence(String words) {
        return SentenceBuilder.endsSentence(words) ? words : words + ".";
    }

    /** All pictures of one subject are told of together. */
    private record Subject(PictureReference.Source source, String name) {}

    private static String pictures(List<PictureReference> references, PictureSlots slots) {
        Map<Subject, List<Integer>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < references.size(); i++) {
            PictureReference reference = references.get(i);
            numbers.computeIfAbsent(new Subject(reference.source(), reference.name()), first -> new ArrayList<>())
                    .add(i + 1);
        }
        return numbers.entrySet().stream()
                .map(shown -> shows(shown.getKey(), shown.getValue(), slots))
                .collect(Collectors.joining(" "));
    }

    private static String shows(Subject subject, List<Integer> numbers, PictureSlots slots) {
        String named = numbers.stream().map(slots::name).collect(Collectors.joining(" and "));
        return switch (subject.source()) {
            case CHARACTER, PLACE -> subject.name() + " looks as in " + named + ".";
            case PREVIOUS_PANEL -> "The shot before this one is " + named + ": keep its look.";
            case SHEET -> "The colours and the light of the film are those of " + named + ".";
        };
    }
}
