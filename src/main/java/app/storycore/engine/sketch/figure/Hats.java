package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Hats by number: 1 cap, 2 brimmed hat, 3 hood, 4 woollen hat, 5 crown, 6 helmet. */
final class Hats {

    private Hats() {}

    static void draw(SolidPen solidPen, Actor actor, double r, Vec skull, Vec up, Vec front) {
        int cloth = Colours.mix(actor.look().upper(), actor.look().lower(), 0.5);
        Vec crown = skull.plus(up.times(0.42 * r));
        Vec band = skull.plus(up.times(0.3 * r));
        switch (actor.look().hat()) {
            case 1 -> {
                solidPen.body(cloth, new Sphere[] {
                    new Sphere(crown, 0.72 * r), new Sphere(crown.plus(front.times(-0.2 * r)), 0.76 * r)
                });
                solidPen.body(
                        Colours.scale(cloth, 0.7),
                        Sphere.limb(
                                band.plus(front.times(0.6 * r)),
                                0.3 * r,
                                band.plus(front.times(1.05 * r)).plus(up.times(-0.08 * r)),
                                0.14 * r));
            }
            case 2 -> {
                solidPen.disc(cloth, band.plus(up.times(0.12 * r)), up, 1.55 * r);
                solidPen.body(
                        cloth,
                        Sphere.limb(band.plus(up.times(0.2 * r)), 0.74 * r, band.plus(up.times(0.8 * r)), 0.58 * r));
            }
            case 3 ->
                solidPen.body(cloth, new Sphere[] {
                    new Sphere(skull.plus(front.times(-0.3 * r)).plus(up.times(0.12 * r)), 0.98 * r),
                    new Sphere(skull.plus(front.times(-0.35 * r)).plus(up.times(-0.9 * r)), 0.8 * r)
                });
            case 4 ->
                solidPen.body(
                        cloth,
                        Sphere.limb(band.plus(up.times(0.05 * r)), 0.82 * r, crown.plus(up.times(0.36 * r)), 0.55 * r));
            case 5 ->
                solidPen.body(
                        0xD9B13B,
                        Sphere.limb(band.plus(up.times(0.2 * r)), 0.66 * r, crown.plus(up.times(0.55 * r)), 0.6 * r));
            case 6 -> solidPen.body(0x8A9098, new Sphere[] {new Sphere(skull.plus(up.times(0.12 * r)), 0.98 * r)});
            default -> {}
        }
    }
}
