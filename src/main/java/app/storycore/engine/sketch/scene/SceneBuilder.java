package app.storycore.engine.sketch.scene;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Scene} part by part; what is not set is absent. */
public final class SceneBuilder {

    private @Nullable PlaceKind place;
    private @Nullable TimeOfDay time;
    private Weather weather = Weather.CLEAR;
    private @Nullable Season season;
    private @Nullable Mood mood;
    private @Nullable ShotSize size;
    private CameraAngle angle = CameraAngle.EYE_LEVEL;
    private CameraMove move = CameraMove.NONE;
    private List<Person> people = List.of();
    private List<Animal> animals = List.of();
    private List<Prop> props = List.of();
    private List<Thing> things = List.of();
    private List<Perch> perches = List.of();
    private Map<String, String> holders = Map.of();
    private boolean fromBehind;
    private Colouring colours = Colouring.NONE;
    private boolean goesOn;
    private int understood;
    private String unknown = "";

    /** A builder that starts from another scene. */
    static SceneBuilder of(Scene scene) {
        return new SceneBuilder()
                .place(scene.place())
                .time(scene.time())
                .weather(scene.weather())
                .season(scene.season())
                .mood(scene.mood())
                .size(scene.size())
                .angle(scene.angle())
                .move(scene.move())
                .people(scene.people())
                .animals(scene.animals())
                .props(scene.props())
                .things(scene.things())
                .perches(scene.perches())
                .holders(scene.holders())
                .fromBehind(scene.fromBehind())
                .colours(scene.colours())
                .goesOn(scene.goesOn())
                .understood(scene.understood())
                .unknown(scene.unknown());
    }

    public SceneBuilder place(@Nullable PlaceKind value) {
        place = value;
        return this;
    }

    public SceneBuilder time(@Nullable TimeOfDay value) {
        time = value;
        return this;
    }

    public SceneBuilder weather(Weather value) {
        weather = value;
        return this;
    }

    public SceneBuilder season(@Nullable Season value) {
        season = value;
        return this;
    }

    public SceneBuilder mood(@Nullable Mood value) {
        mood = value;
        return this;
    }

    public SceneBuilder size(@Nullable ShotSize value) {
        size = value;
        return this;
    }

    public SceneBuilder angle(CameraAngle value) {
        angle = value;
        return this;
    }

    public SceneBuilder move(CameraMove value) {
        move = value;
        return this;
    }

    public SceneBuilder people(List<Person> value) {
        people = value;
        return this;
    }

    public SceneBuilder animals(List<Animal> value) {
        animals = value;
        return this;
    }

    public SceneBuilder props(List<Prop> value) {
        props = value;
        return this;
    }

    public SceneBuilder things(List<Thing> value) {
        things = value;
        return this;
    }

    public SceneBuilder perches(List<Perch> value) {
        perches = value;
        return this;
    }

    public SceneBuilder holders(Map<String, String> value) {
        holders = value;
        return this;
    }

    public SceneBuilder fromBehind(boolean value) {
        fromBehind = value;
        return this;
    }

    public SceneBuilder colours(Colouring value) {
        colours = value;
        return this;
    }

    public SceneBuilder goesOn(boolean value) {
        goesOn = value;
        return this;
    }

    public SceneBuilder understood(int value) {
        understood = value;
        return this;
    }

    public SceneBuilder unknown(String value) {
        unknown = value;
        return this;
    }

    public Scene build() {
        return new Scene(
                place,
                time,
                weather,
                season,
                mood,
                size,
                angle,
                move,
                people,
                animals,
                props,
                things,
                perches,
                holders,
                fromBehind,
                colours,
                goesOn,
                understood,
                unknown);
    }
}
