package app.storycore.engine.sketch.outdoors;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scenery.Towers;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** A fountain of stone: a round basin, two bowls one above the other, falling water. */
public final class Fountain {

    private static final int STONE = 0xB0AAA0;
    private static final int WATER = 0x8AB0BC;
    private static final int JETS = 9;

    private Fountain() {}

    public static void draw(SolidPen pen, Vec at) {
        double scale = pen.camera().scale(at);
        pen.dimAt(pen.camera().x(at), pen.camera().y(at), 2.3 * scale, 0.5 * scale, 0.6);
        Towers.tube(pen, Colours.scale(STONE, 0.9), at, 2.0, at.plus(0, 0.14, 0), 2.0);
        Towers.tube(pen, STONE, at.plus(0, 0.14, 0), 1.75, at.plus(0, 0.62, 0), 1.8);
        disc(pen, at.plus(0, 0.63, 0), 1.8, 1.6);
        falling(pen, at.plus(0, 1.62, 0), 0.85, at.plus(0, 0.64, 0), 1.15);
        Towers.tube(pen, STONE, at.plus(0, 0.6, 0), 0.36, at.plus(0, 0.85, 0), 0.22);
        Towers.tube(pen, STONE, at.plus(0, 0.85, 0), 0.2, at.plus(0, 1.4, 0), 0.24);
        Towers.tube(pen, STONE, at.plus(0, 1.4, 0), 0.3, at.plus(0, 1.62, 0), 0.95);
        disc(pen, at.plus(0, 1.63, 0), 0.95, 0.84);
        falling(pen, at.plus(0, 2.34, 0), 0.4, at.plus(0, 1.64, 0), 0.6);
        Towers.tube(pen, STONE, at.plus(0, 1.6, 0), 0.16, at.plus(0, 2.16, 0), 0.13);
        Towers.tube(pen, STONE, at.plus(0, 2.16, 0), 0.18, at.plus(0, 2.34, 0), 0.46);
        disc(pen, at.plus(0, 2.35, 0), 0.46, 0.4);
        for (int i = -1; i <= 1; i++) {
            Vec top = at.plus(0.12 * i, 3.05 - 0.12 * Math.abs(i), 0);
            pen.bar(0xDCE8EC, 0.9, 0.05, at.plus(0.04 * i, 2.35, 0), top);
            pen.bar(0xDCE8EC, 0.9, 0.035, top, top.plus(0.16 * i, -0.3, 0));
        }
    }

    private static void disc(SolidPen pen, Vec at, double rim, double water) {
        Vec up = new Vec(0, 1, 0);
        pen.disc(Colours.scale(STONE, 1.1), at, up, rim);
        pen.disc(WATER, at.plus(0, 0.005, 0), up, water);
    }

    /** Water that runs over the rim of a bowl. */
    private static void falling(SolidPen pen, Vec from, double rim, Vec to, double foot) {
        for (int i = 0; i < JETS; i++) {
            double u = 2.0 * i / (JETS - 1) - 1;
            double z = -Math.sqrt(Math.max(0, 1 - u * u));
            Vec a = from.plus(rim * u, 0, rim * z * 0.6);
            Vec b = to.plus(foot * u, 0, foot * z * 0.6);
            pen.line(0.7, a, a.towards(b, 0.5).plus(0.04 * u, 0.12, 0));
            pen.line(0.5, a.towards(b, 0.5).plus(0.04 * u, 0.12, 0), b);
        }
    }
}
