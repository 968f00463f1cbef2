package app.storycore.engine.sketch.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.SketchEngine;
import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.figure.Skeleton;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.reading.PromptReader;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.Vec;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadRoomTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Medium shot of a tall man and a little boy in a park",
                "Medium shot, a girl and her father in a kitchen",
                "Medium shot, a nurse kneels beside a soldier in the street",
                "A patient lies in the hospital, a doctor stands beside him",
                "A boy and a man on the beach",
                "A girl sits, her mother stands behind her in the kitchen",
                "Two men fight in a street",
                "Medium shot of three women in a cafe",
                "Medium close-up of a man and a woman in a bar",
                "A woman falls in a street, a man watches",
                "A man swims, a boy and a woman wave on the beach",
                "Medium shot, low angle, a boy and a policeman in an alley",
                "A crowd at the market",
                "A knight rides a horse in the desert"
            })
    void every_head_is_in_the_frame(String prompt) {
        for (int seed = 0; seed < 12; seed++) {
            for (int width : new int[] {1280, 720, 400}) {
                Cast cast = cast(prompt, seed);
                Canvas canvas = new Canvas(width, 720);
                Camera camera = camera(prompt, seed, cast, canvas);
                for (Actor actor : cast.actors()) {
                    Skeleton body = Skeleton.of(actor);
                    double half = 0.5 * body.headHeight() * camera.scale(body.head());
                    assertThat(camera.y(body.head()) - half)
                            .as(actor + " seed " + seed)
                            .isPositive();
                    assertThat(camera.y(body.head()) + half).isLessThan(720);
                    assertThat(camera.x(body.head()) - half * 0.6).isPositive();
                    assertThat(camera.x(body.head()) + half * 0.6).isLessThan(width);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Close-up of a tear running down an old man's cheek",
                "Close-up of the witness, tears on her cheeks",
                "Close-up of a woman who weeps",
                "Close-up of a monk who kneels and prays",
                "Close-up of a girl who reads",
                "Close-up of a man who runs"
            })
    void a_face_seen_close_looks_at_the_camera_and_is_in_the_middle(String prompt) {
        for (int seed = 0; seed < 12; seed++) {
            Cast cast = cast(prompt, seed);
            Canvas canvas = new Canvas(1280, 720);
            Camera camera = camera(prompt, seed, cast, canvas);
            Skeleton body = Skeleton.of(cast.main());
            assertThat(body.faceForward().dot(camera.forward())).as(prompt).isLessThan(-0.6);
            assertThat(camera.y(body.head())).isBetween(200.0, 520.0);
            assertThat(camera.x(body.head())).isBetween(320.0, 960.0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Close-up of an old keeper with a beard looking out of the window",
                "Close-up of a woman who weeps",
                "Extreme close-up, her eyes widen",
                "Close-up of a man who runs"
            })
    void a_face_alone_is_in_a_narrow_frame_too(String prompt) {
        for (int seed = 0; seed < 12; seed++) {
            for (int width : new int[] {960, 720, 405}) {
                Cast cast = cast(prompt, seed);
                Camera camera = camera(prompt, seed, cast, new Canvas(width, 720));
                Skeleton body = Skeleton.of(cast.main());
                Vec nose = body.head().plus(body.faceForward().times(0.3 * body.headHeight()));
                assertThat(camera.x(nose)).as(prompt + " seed " + seed).isBetween(width * 0.25, width * 0.75);
            }
        }
    }

    private static Cast cast(String prompt, int seed) {
        Scene scene = PromptReader.read(ShotBrief.ofPrompt(prompt));
        ShotSize size = Director.size(scene);
        return Cast.of(scene, plan(prompt, seed), new Seed(seed), size, place(scene));
    }

    private static PlaceKind place(Scene scene) {
        PlaceKind place = scene.place();
        return place == null ? PlaceKind.NEUTRAL : place;
    }

    private static Camera camera(String prompt, int seed, Cast cast, Canvas canvas) {
        Scene scene = PromptReader.read(ShotBrief.ofPrompt(prompt));
        return Framing.camera(
                scene,
                Director.size(scene),
                cast,
                place(scene),
                plan(prompt, seed).horizon(),
                CameraTake.FIRST,
                new StableRandom(new Seed(seed)),
                canvas);
    }

    private static Coherence plan(String prompt, int seed) {
        return new SketchEngine()
                .plan(new SheetRequest(VisualStyle.INK, new Seed(seed), List.of(ShotBrief.ofPrompt(prompt)), 90, 60));
    }
}
