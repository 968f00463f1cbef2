package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.figure.Contrast;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.vehicle.Bodywork.Width;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A train of an engine and coaches on its rails. */
public final class Trains {

    /** Metres from one coach to the next, and from the middle of the train to its front. */
    private static final double COACH = 16.6;

    private static final double AHEAD = 5;
    private static final int COACHES = 4;
    private static final int TRIM = 0x2E3036;
    private static final Width BODY = new Width(1.42, 0.6, 3.7, 1.3);

    private Trains() {}

    /**
     * Draws a train that goes to the right of the frame and towards the camera.
     *
     * @param at a point of the rails, some way behind the front
     * @param turn degrees that it is turned out of the picture plane
     */
    public static void draw(SceneSet sceneSet, Vec at, double turn) {
        SolidPen pen = Contrast.ofThing(sceneSet, at, 9, 3.7, 0x8A3A34);
        int paint = sceneSet.scene().colours().of(Prop.TRAIN, 0x8A3A34);
        rails(pen, at, turn);
        List<Bodywork> cars = IntStream.range(0, COACHES)
                .mapToObj(i -> new Bodywork(pen, along(at, turn, AHEAD - COACH * i), turn, 1))
                .filter(car -> pen.camera().depth(car.at()) > 4)
                .sorted(Comparator.comparingDouble(car -> -pen.camera().depth(car.at())))
                .toList();
        for (Bodywork car : cars) {
            boolean first = car.at().equals(along(at, turn, AHEAD));
            car.shadow(16, 2.6);
            bogies(car);
            if (first) {
                engine(car, paint);
            } else {
                coach(car, paint);
            }
        }
    }

    private static Vec along(Vec at, double turn, double metres) {
        return at.plus(new Vec(metres, 0, 0).turned(turn));
    }

    private static void rails(SolidPen pen, Vec at, double turn) {
        for (int side = -1; side <= 1; side += 2) {
            Vec middle = at.plus(new Vec(0, 0.04, side * 0.75).turned(turn));
            for (int i = -6; i < 3; i++) {
                pen.bar(0x7A7670, 0.6, 0.12, along(middle, turn, i * 9.0), along(middle, turn, (i + 1) * 9.0));
            }
        }
    }

    private static void bogies(Bodywork b) {
        b.hull(TRIM, Width.of(1.2), -7.6, 0.35, -7.6, 0.8, 7.6, 0.8, 7.6, 0.35);
        for (double x : new double[] {-6.4, -4.4, 4.4, 6.4}) {
            b.wheel(x, 0.46, 1.22, 1);
        }
    }

    private static void engine(Bodywork b, int paint) {
        b.hull(paint, BODY, -8.1, 0.7, -8.1, 3.5, -7.8, 3.7, 6.2, 3.7, 7.4, 3.1, 8.3, 1.9, 8.3, 0.7);
        b.panel(Colours.mix(paint, 0xF0E8D8, 0.75), BODY, -8.05, 1.25, 8.25, 1.25, 8.25, 1.6, -8.05, 1.6);
        for (int i = 0; i < 6; i++) {
            double x = -7 + i * 1.9;
            b.panel(TRIM, BODY, x, 2.1, x + 1.2, 2.1, x + 1.2, 3.0, x, 3.0);
        }
        b.panel(b.glass(), BODY, 5.2, 2.1, 7.6, 2.1, 7.0, 3.0, 5.2, 3.0);
        b.across(b.glass(), BODY, 0.82, 8.2, 2.05, 7.45, 3.05);
        b.across(TRIM, BODY, 0.9, 8.32, 0.75, 8.32, 1.1);
        b.lamps(8.3, -8.1, 1.5, 0.85);
        b.pen().line(1, b.place(-2, 3.7, 0), b.place(-3.4, 4.6, 0));
        b.pen().line(1, b.place(-3.4, 4.6, 0), b.place(-2, 5.3, 0));
    }

    private static void coach(Bodywork b, int paint) {
        b.hull(paint, BODY, -8.1, 0.7, -8.1, 3.5, -7.8, 3.7, 7.8, 3.7, 8.1, 3.5, 8.1, 0.7);
        b.panel(Colours.mix(paint, 0xF0E8D8, 0.75), BODY, -8.05, 1.25, 8.05, 1.25, 8.05, 1.6, -8.05, 1.6);
        for (int i = 0; i < 8; i++) {
            double x = -6.3 + i * 1.6;
            b.panel(b.glass(), BODY, x, 1.95, x + 1.25, 1.95, x + 1.25, 2.95, x, 2.95);
        }
        for (double x : new double[] {-7.7, 6.7}) {
            b.panel(Colours.scale(paint, 0.7), BODY, x, 0.8, x + 0.95, 0.8, x + 0.95, 3.0, x, 3.0);
        }
    }
}
