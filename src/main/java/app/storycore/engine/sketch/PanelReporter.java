package app.storycore.engine.sketch;

import app.storycore.base.film.ShotSize;
import app.storycore.engine.PanelReport;
import app.storycore.engine.PanelReport.Subject;
import app.storycore.engine.sketch.reading.Mention;
import app.storycore.engine.sketch.reading.Reading;
import app.storycore.engine.sketch.reading.VocabularyEntry;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.Garment;
import app.storycore.engine.sketch.scene.Perch;
import app.storycore.engine.sketch.scene.Perch.Posture;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scenery.Drawn;
import app.storycore.engine.sketch.scenery.Item.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what a prompt names with what can be seen in its panel. */
final class PanelReporter {

    /** More of a sort than these are a crowd, and nobody counts them. */
    private static final int COUNTED = 11;

    private static final int MANY = Integer.MAX_VALUE;

    private static final Set<String> COUNTABLE = Set.of("person", "animal", "prop", "catalogue");

    /** What can be seen of somebody whose face fills the frame. */
    private static final Set<Action> OF_FACES =
            Set.of(Action.STAND, Action.TALK, Action.LOOK_OUT, Action.SIT, Action.DRIVE);

    /** Places that are a building, by the piece of the set that shows it. */
    private static final Map<PlaceKind, String> BUILT = Map.of(PlaceKind.CASTLE, "castle", PlaceKind.BRIDGE, "bridge");

    private final Scene scene;
    private final Drawn drawn;

    private PanelReporter(Scene scene, Drawn drawn) {
        this.scene = scene;
        this.drawn = drawn;
    }

    static PanelReport report(Reading reading, Drawn drawn) {
        PanelReporter reporter = new PanelReporter(reading.scene(), drawn);
        List<Subject> subjects = new ArrayList<>();
        List<String> notUnderstood = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            if (mention.known() || reporter.pieces(mention) > 0) {
                subjects.add(reporter.subject(mention));
            } else {
                notUnderstood.add(mention.words());
            }
        }
        return new PanelReport(subjects, notUnderstood);
    }

    private Subject subject(Mention mention) {
        int seen = Math.max(
                pieces(mention),
                mention.meanings().stream()
                        .mapToInt(meaning -> seen(mention, meaning))
                        .max()
                        .orElse(0));
        if (seen == 0) {
            return Subject.notDrawn(mention.words());
        }
        if (isCounted(mention) && seen != MANY && seen != mention.count()) {
            return Subject.drawnAs(mention.words(), Integer.toString(seen));
        }
        return mention.nearest() == null
                ? Subject.drawn(mention.words())
                : Subject.drawnAs(mention.words(), mention.nearest());
    }

    private static boolean isCounted(Mention mention) {
        return mention.count() > 1
                && mention.count() <= COUNTED
                && mention.meanings().stream().anyMatch(meaning -> COUNTABLE.contains(meaning.kind()));
    }

    /** A set has as many pieces of a sort as anybody asks for: "two windows", "park bench". */
    private int pieces(Mention mention) {
        String base = mention.base();
        String head = base.substring(Math.max(base.lastIndexOf('_'), base.lastIndexOf(' ')) + 1);
        return drawn.hasPiece(base) || drawn.hasPiece(head) ? MANY : 0;
    }

    private int seen(Mention mention, VocabularyEntry meaning) {
        return switch (meaning.kind()) {
            case "person" -> people(mention, meaning.value());
            case "animal" ->
                drawn.count(Kind.ANIMAL, Animal.valueOf(meaning.value()).name());
            case "prop" -> props(meaning.value());
            case "catalogue" -> drawn.count(Kind.THING, meaning.value());
            case "act" -> isDone(Action.valueOf(meaning.value())) ? 1 : 0;
            case "deed" -> isDoneByAnimals(meaning.value()) ? 1 : 0;
            case "relation" -> isRelated(meaning.value()) ? 1 : 0;
            case "garment" -> isWorn(Garment.valueOf(meaning.value())) ? 1 : 0;
            case "place" -> !isThing(mention) && isAt(PlaceKind.valueOf(meaning.value())) ? 1 : 0;
            default -> 0;
        };
    }

    /** What stands at a place, such as an altar: the right place alone does not show it. */
    private static boolean isThing(Mention mention) {
        return mention.meanings().stream().anyMatch(meaning -> meaning.is("thing"));
    }

    /** Whether somebody who can be seen does it; seen close, nobody shows what they do with their hands and feet. */
    private boolean isDone(Action action) {
        if (scene.people().stream().anyMatch(person -> person.key().equals(Person.HANDS))) {
            return action == Action.CARRY || action == Action.DRIVE;
        }
        boolean close = scene.size() != null && scene.size().compareTo(ShotSize.MEDIUM) > 0;
        return (!close || OF_FACES.contains(action))
                && scene.people().stream()
                        .filter(person -> shows(person.action(), action))
                        .anyMatch(person -> drawn.count(Kind.PERSON, person.key()) > 0);
    }

    /** Whether somebody who does one thing is seen to do another: who talks at a table sits there. */
    private static boolean shows(Action done, Action asked) {
        return done == asked
                || switch (done) {
                    case TALK_AT_TABLE -> asked == Action.TALK || asked == Action.SIT;
                    case READ_SITTING -> asked == Action.READ || asked == Action.SIT;
                    case DRIVE, RIDE -> asked == Action.SIT;
                    case STUMBLE -> asked == Action.FALL;
                    default -> false;
                };
    }

    /** What animals do that their drawings show. */
    private boolean isDoneByAnimals(String action) {
        if (action.equals(Action.STAND.name()) && !scene.things().isEmpty()) {
            return true;
        }
        return scene.animals().stream()
                .filter(animal -> drawn.count(Kind.ANIMAL, animal.name()) > 0)
                .anyMatch(animal -> shows(
                        animal, scene.perch(animal.name()).map(Perch::posture).orElse(Posture.STANDING), action));
    }

    private static boolean shows(Animal animal, Posture posture, String action) {
        return switch (animal) {
            case BIRD, GULL, BUTTERFLY, DRAGON -> action.equals(Action.FLY.name());
            case FISH, WHALE -> action.equals(Action.SWIM.name());
            default ->
                switch (posture) {
                    case STANDING -> action.equals(Action.STAND.name());
                    case RUNNING -> action.equals(Action.RUN.name());
                    case SITTING -> action.equals(Action.SIT.name());
                    case ASLEEP -> action.equals(Action.LIE.name());
                };
        };
    }

    /** Whether the picture plays there and shows what is built there; any room with walls is a room. */
    private boolean isAt(PlaceKind place) {
        String built = BUILT.get(place);
        if (built != null && drawn.place() == place) {
            return drawn.hasPiece(built);
        }
        return drawn.place() == place
                || drawn.place() == place.outside()
                || place == PlaceKind.ROOM && drawn.place().isInterior()
                || switch (drawn.place()) {
                    case COCKPIT -> place == PlaceKind.PLANE;
                    case SKYLINE -> place == PlaceKind.CITY_STREET;
                    case ROOF_EDGE -> place == PlaceKind.ROOFTOP || place == PlaceKind.CITY_STREET;
                    case TRAIN_ROOF -> place == PlaceKind.ROOFTOP || place == PlaceKind.TRAIN;
                    default -> false;
                };
    }

    /** A prop that is drawn, or that stands there as a piece of the set. */
    private int props(String prop) {
        return drawn.hasPiece(prop.toLowerCase(Locale.ROOT)) ? MANY : drawn.count(Kind.PROP, prop);
    }

    private int people(Mention mention, String kind) {
        return switch (kind) {
            case "COUPLE" -> all(Stream.of("man", "woman"));
            case "FAMILY" -> all(Stream.of("man", "woman", "girl"));
            default ->
                all(scene.people().stream()
                        .map(Person::key)
                        .filter(key -> key.equals(mention.base()) || key.startsWith(mention.base() + "#")));
        };
    }

    private int all(Stream<String> keys) {
        return keys.mapToInt(key -> drawn.count(Kind.PERSON, key)).sum();
    }

    private boolean isRelated(String relation) {
        return scene.people().stream()
                .filter(person -> relation.equals("carried") && person.isCarried()
                        || relation.equals("below") && person.isUnder()
                        || relation.equals("up") && person.isUp())
                .anyMatch(person -> drawn.count(Kind.PERSON, person.key()) > 0);
    }

    private boolean isWorn(Garment garment) {
        return scene.people().stream()
                .filter(person -> drawn.count(Kind.PERSON, person.key()) > 0)
                .flatMap(person -> person.worn().stream())
                .anyMatch(worn -> worn.garment() == garment);
    }
}
