package app.storycore.engine.sketch.blocking;

import app.storycore.base.Seed;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.ShotSize;
import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.sketch.catalogue.CatalogueEntry;
import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.figure.Expression;
import app.storycore.engine.sketch.figure.Pose;
import app.storycore.engine.sketch.figure.Wardrobe;
import app.storycore.engine.sketch.outdoors.RooftopSets;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PersonKind;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Thing;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.vehicle.Wheelchair;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who of a scene is in the shot, what they do, where they stand and which way they face. */
public final class Blocking {

    /** From this many on they are a crowd, in rows. */
    static final int CROWD = 6;

    /** Under which somebody hangs. */
    static final String PARACHUTE = "parachute";

    private static final Set<String> FLOWN = Set.of("kite", "balloon", "drone", PARACHUTE);
    /** On which a driver is seen. */
    private static final Set<String> OPEN = Set.of("tractor", "cart", "motor_scooter", "racing_car", "go_kart");

    /** Height of the seat of such a machine, in metres. */
    private static final double HIGH_SEAT = 0.85;

    private static final Set<PlaceKind> LEVEL = EnumSet.of(
            PlaceKind.CITY_STREET,
            PlaceKind.ALLEY,
            PlaceKind.ROAD,
            PlaceKind.PARK,
            PlaceKind.GARDEN,
            PlaceKind.FIELD,
            PlaceKind.FOREST,
            PlaceKind.VILLAGE,
            PlaceKind.MARKET,
            PlaceKind.BEACH,
            PlaceKind.STATION,
            PlaceKind.ARENA);

    private static final Set<String> ON_DESK = Set.of("laptop", "desktop_computer", "monitor", "typewriter");
    private static final Set<String> PIANOS = Set.of("piano", "grand_piano", "musical_keyboard");

    private final Scene scene;
    private final Coherence coherence;
    private final ShotSize size;
    private final PlaceKind place;
    private final StableRandom chance;
    private final boolean over;
    private final List<Person> people;
    private final Facing facing;
    private final Spots spots;
    private final int sitter;

    private Blocking(Scene scene, Coherence coherence, Seed seed, ShotSize size, PlaceKind place) {
        this.scene = scene;
        this.coherence = coherence;
        this.size = size;
        this.place = place;
        this.chance = new StableRandom(seed.derive("blocking"));
        this.over = scene.angle() == CameraAngle.OVER_THE_SHOULDER;
        this.people = seen();
        this.facing = new Facing(scene, coherence, size, chance);
        this.spots =
                new Spots(scene, people, size, place, chance, coherence.light().side());
        this.sitter = Wheelchair.isIn(scene) ? sitter() : -1;
    }

    /** The actors in their places, the main one first. */
    public static List<Actor> of(Scene scene, Coherence coherence, Seed seed, ShotSize size, PlaceKind place) {
        return new Blocking(scene, coherence, seed, size, place).actors();
    }

    /** Whether the main actor sits at a piano or a desk. */
    public static boolean playsOrWorks(Scene scene, PlaceKind place) {
        return place != PlaceKind.STAIRWELL
                && !scene.people().isEmpty()
                && scene.angle() != CameraAngle.OVER_THE_SHOULDER
                && (atDesk(scene, place) || scene.things().stream().anyMatch(Blocking::isPiano))
                && switch (scene.people().get(0).action()) {
                    case STAND, WORK, SIT, LOOK_OUT, READ, PLAY -> true;
                    default -> false;
                };
    }

    private static boolean atDesk(Scene scene, PlaceKind place) {
        return place.isInterior()
                && place != PlaceKind.CAR
                && scene.people().size() == 1
                && (scene.has(Prop.COMPUTER) || scene.things().stream().anyMatch(Blocking::isOnDesk));
    }

    /** Whether a thing stands on the desk of who works with it. */
    public static boolean isOnDesk(Thing thing) {
        return ON_DESK.contains(thing.key());
    }

    /** The middle of the desk before somebody who works at it. */
    public static Vec desk(Actor actor) {
        return actor.foot().plus(Math.signum(actor.facing()) * 0.42, 0, 0.62);
    }

    /** Whether a thing is played sitting. */
    public static boolean isPiano(Thing thing) {
        return PIANOS.contains(thing.key());
    }

    /** How many are named apart from a crowd that is with them; all when there is none. */
    public static int leaders(List<Person> people) {
        for (int i = 1; i < people.size() && people.size() - i >= CROWD - 1; i++) {
            if (people.get(i).key().endsWith("#1")) {
                return i;
            }
        }
        return people.size();
    }

    /** Those in the frame, the main one first; over a shoulder, the face before the shoulder. */
    private List<Person> seen() {
        List<Person> all = scene.people();
        if (over) {
            return all.size() > 1 ? List.of(all.get(1), all.get(0)) : all;
        }
        boolean alike = all.size() == 2 && all.get(1).key().equals(all.get(0).key() + "#2");
        boolean both = all.size() == 2 && size == ShotSize.MEDIUM_CLOSE_UP || alike && size == ShotSize.CLOSE_UP;
        return size.compareTo(ShotSize.MEDIUM) > 0 && !both ? all.subList(0, Math.min(1, all.size())) : all;
    }

    /** Who sits in the wheelchair: who is said to sit, else the old one, else the first. */
    private int sitter() {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).action() == Action.SIT) {
                return i;
            }
        }
        for (int i = 0; i < people.size(); i++) {
            PersonKind kind = people.get(i).kind();
            if (kind == PersonKind.OLD_MAN || kind == PersonKind.OLD_WOMAN) {
                return i;
            }
        }
        return 0;
    }

    private List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        int leaders = leaders(people);
        double wind = wind();
        for (int i = 0; i < people.size(); i++) {
            actors.add(actor(i, leaders, wind));
        }
        return sitter >= 0 && actors.size() == 2
                ? Companions.pushed(actors, sitter)
                : Companions.settled(actors, people, over);
    }

    private Actor actor(int i, int leaders, double wind) {
        Person person = people.get(i);
        CastMember look = Wardrobe.look(person, coherence);
        look = i == 1 && over ? Wardrobe.inShade(look) : look;
        int n = i < leaders ? leaders : people.size();
        Action action = action(person, i, n);
        Vec foot = foot(i, n, leaders, action);
        double turn = facing.of(i, i < leaders ? n : n - leaders + CROWD, action, shoulder(i));
        boolean seated = playsOrWorks(scene, place) && i == 0;
        turn = seated ? Math.signum(turn) * (atDesk(scene, place) ? 124 : 146) : turn;
        Expression face = Expression.of(scene.mood(), action, n == 2 ? 0 : chance.between(-0.6, 0.6));
        Pose pose = Pose.of(isTrip(action) ? Action.STUMBLE : action, n == 2 ? i : chance.below(2));
        pose = size.compareTo(ShotSize.MEDIUM) > 0 ? pose.inClose() : pose;
        return new Actor(look, kind(look, person), pose, foot, turn, wind, face);
    }

    /** Whether somebody falls where there is no depth to fall into. */
    private boolean isTrip(Action action) {
        return action == Action.FALL && LEVEL.contains(place);
    }

    private Vec foot(int i, int n, int leaders, Action action) {
        Vec foot = i < leaders ? spots.of(i, n, action, shoulder(i)) : spots.behind(i - leaders, n - leaders);
        boolean hangs = people.get(i).action() == Action.FLY && hasParachute(scene);
        if ((hangs || action == Action.FLY) && !place.isInterior()) {
            foot = foot.plus(0, size.compareTo(ShotSize.FULL) < 0 ? 2.6 : 0.3, 0);
        }
        if (i == 0 && scene.things().stream().anyMatch(thing -> isDriven(scene, thing))) {
            return foot.plus(0, HIGH_SEAT, 0);
        }
        return place == PlaceKind.ROOF_EDGE ? foot.plus(0, RooftopSets.LEDGE, 0) : foot;
    }

    /** Whether somebody in the air hangs under a parachute. */
    public static boolean hasParachute(Scene scene) {
        return scene.things().stream().anyMatch(thing -> thing.key().equals(PARACHUTE));
    }

    private boolean shoulder(int i) {
        return over && (i == 1 || people.size() == 1);
    }

    private double wind() {
        return switch (scene.weather()) {
            case WIND, STORM -> chance.side();
            case RAIN -> 0.6 * chance.side();
            default -> 0;
        };
    }

    private Action action(Person person, int i, int n) {
        Action said = person.action();
        if (i == sitter && said != Action.LIE && said != Action.FALL || playsOrWorks(scene, place) && i == 0) {
            return Action.SIT;
        }
        if (place == PlaceKind.CAR && said != Action.FIGHT && said != Action.PHONE && said != Action.DRINK) {
            return i == 0 && !over ? Action.DRIVE : Action.SIT;
        }
        if (place == PlaceKind.COCKPIT && said != Action.FIGHT && said != Action.LIE) {
            return Action.SIT;
        }
        if (said == Action.FLY && scene.things().stream().anyMatch(thing -> FLOWN.contains(thing.key()))) {
            return hasParachute(scene) ? Action.CHEER : Action.WAVE;
        }
        if (said == Action.DANCE && n == 2) {
            return Action.EMBRACE;
        }
        if (said == Action.FIGHT && spots.isDuel()) {
            return Action.AIM;
        }
        if (said == Action.LOOK_OUT
                && scene.things().stream().anyMatch(thing -> thing.key().equals("telephone"))) {
            return Action.READ;
        }
        if (said == Action.LIE && over) {
            return Action.TALK;
        }
        return n > 1 && size == ShotSize.INSERT ? Action.STAND : said;
    }

    /** Age and sex as the sequence has fixed them, whatever this prompt calls the person. */
    public static PersonKind kind(CastMember look, Person person) {
        for (PersonKind kind : PersonKind.values()) {
            if (kind.name().equals(look.kind())) {
                return kind;
            }
        }
        return person.kind();
    }

    /** Whether the one who drives sits on a machine. */
    public static boolean isDriven(Scene scene, Thing thing) {
        return !scene.people().isEmpty()
                && scene.people().get(0).action() == Action.DRIVE
                && OPEN.contains(thing.key());
    }

    /** Whether a thing is sat on. */
    public static boolean isSeat(Thing thing) {
        return ThingCatalogue.get()
                .entry(thing.key())
                .filter(CatalogueEntry::isSeat)
                .isPresent();
    }
}
