package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.figure.Contrast;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** Cars that a prompt names without their kind. */
public final class Vehicles {

    private Vehicles() {}

    /** Degrees that a car is turned out of the picture plane. */
    private static final double TURN = 27;

    /** A saloon in the stated colour, its front on the right where {@code ahead} is 1. */
    public static void car(SceneSet sceneSet, Vec at, int ahead) {
        int own = sceneSet.landmarks().pick(0x7A2E2E, 0x2E4A66, 0x6A6C70, 0x8A8A84, 0x4A6650);
        int paint = sceneSet.scene().colours().of(Prop.CAR, own);
        SolidPen pen = Contrast.ofThing(sceneSet, at, 2.3, 1.5, paint);
        RoadVehicles.draw(pen, "automobile", at, ahead * TURN, ahead, paint);
    }
}
