package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.figure.Figure;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Thing;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Angles;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** The wheelchair of somebody who sits in it, turned as they are. */
public final class Wheelchair {

    private static final double WHEEL = 0.31;
    private static final double HALF = 0.27;
    private static final int CLOTH = 0x33404E;
    private static final int STEEL = 0x9A9EA6;
    private static final int RUBBER = 0x2A2A2E;

    private final SolidPen pen;
    private final Vec foot;
    private final Vec ahead;
    private final Vec side;
    private final double seat;

    private Wheelchair(SolidPen pen, Actor actor) {
        this.pen = pen;
        this.foot = actor.foot();
        this.ahead = new Vec(Angles.sin(actor.facing()), 0, -Angles.cos(actor.facing()));
        Vec across = new Vec(-ahead.z(), 0, ahead.x());
        this.side = across.dot(pen.camera().forward()) < 0 ? across : across.times(-1);
        this.seat = actor.pose().seat() * actor.height() - 0.07;
    }

    public static boolean is(Thing thing) {
        return thing.key().endsWith("wheelchair");
    }

    public static boolean isIn(Scene scene) {
        return scene.things().stream().anyMatch(Wheelchair::is);
    }

    /** The chair with somebody in it, from the far side to the near one. */
    public static void draw(SceneSet sceneSet, SolidPen pen, Actor actor) {
        Item item = sceneSet.scene().things().stream()
                .filter(Wheelchair::is)
                .findFirst()
                .map(thing -> Item.of(thing, 0))
                .orElse(Item.piece("wheelchair"));
        Wheelchair chair = new Wheelchair(pen, actor);
        boolean away = chair.ahead.dot(pen.camera().forward()) > 0.2;
        sceneSet.as(item, () -> chair.behind(!away));
        Figure.draw(pen, actor);
        sceneSet.as(item, () -> chair.before(away));
    }

    private void behind(boolean back) {
        wheel(-1);
        seat();
        if (back) {
            back();
        }
    }

    private void before(boolean back) {
        if (back) {
            back();
        }
        arm(1);
        wheel(1);
    }

    private Vec at(double forward, double up, double across) {
        return foot.plus(ahead.times(forward)).plus(side.times(across)).plus(0, up, 0);
    }

    private void seat() {
        pen.face(CLOTH, 0.6, at(-0.2, seat, -HALF), at(0.26, seat, -HALF), at(0.26, seat, HALF), at(-0.2, seat, HALF));
        arm(-1);
        for (int near = -1; near <= 1; near += 2) {
            pen.bar(STEEL, 0.6, 0.03, at(0.26, seat, near * HALF), at(0.42, 0.12, near * HALF * 0.8));
            pen.bar(RUBBER, 0.5, 0.05, at(0.34, 0.1, near * HALF * 0.8), at(0.5, 0.1, near * HALF * 0.8));
            pen.bar(RUBBER, 0.4, 0.09, at(0.3, 0.07, near * HALF), at(0.3, 0.06, near * HALF));
        }
    }

    private void back() {
        pen.face(
                CLOTH,
                0.5,
                at(-0.22, seat, -HALF),
                at(-0.22, seat, HALF),
                at(-0.3, seat + 0.5, HALF),
                at(-0.3, seat + 0.5, -HALF));
        for (int near = -1; near <= 1; near += 2) {
            pen.bar(STEEL, 0.6, 0.03, at(-0.22, seat, near * HALF), at(-0.31, seat + 0.56, near * HALF));
            pen.bar(RUBBER, 0.5, 0.045, at(-0.31, seat + 0.56, near * HALF), at(-0.44, seat + 0.57, near * HALF));
        }
    }

    private void arm(int near) {
        pen.bar(RUBBER, 0.5, 0.05, at(-0.22, seat + 0.22, near * HALF), at(0.16, seat + 0.22, near * HALF));
        pen.bar(STEEL, 0.5, 0.03, at(0.16, seat + 0.22, near * HALF), at(0.2, seat, near * HALF));
    }

    private void wheel(int near) {
        Vec hub = at(-0.06, WHEEL, near * (HALF + 0.05));
        for (int i = 0; i < 24; i++) {
            Vec a = rim(hub, i);
            if (i % 3 == 0) {
                pen.line(0.5, hub, a);
            }
            pen.bar(RUBBER, 0.5, 0.045, a, rim(hub, i + 1));
        }
        pen.bar(STEEL, 0.6, 0.06, hub, hub.plus(side.times(0.01)));
    }

    private Vec rim(Vec hub, int i) {
        return hub.plus(ahead.times(WHEEL * Circle.cos(i, 24))).plus(0, WHEEL * Circle.sin(i, 24), 0);
    }
}
