package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.space.Angles;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** What makes clothes of a coloured trunk: collars and lapels, buttons, a belt, pockets, a hem. */
final class ClothingDetails {

    /** Heights of a body in pixels from which on collars, and from which on stitches are seen. */
    private static final double COLLARS = 60;

    private static final double STITCHES = 105;

    private final SolidPen solidPen;
    private final Actor actor;
    private final Skeleton body;
    private final double h;
    private final Vec front;
    private final Vec across;
    private final double thick;

    private ClothingDetails(SolidPen solidPen, Actor actor, Skeleton body, double girth) {
        this.solidPen = solidPen;
        this.actor = actor;
        this.body = body;
        this.h = actor.height();
        this.across = body.left().shoulder().minus(body.right().shoulder()).unit();
        this.front = body.faceForward();
        this.thick = 0.061 * h * girth;
    }

    static void draw(SolidPen solidPen, Actor actor, Skeleton body, Outfit outfit, double girth) {
        double pixels = solidPen.camera().scale(body.neck()) * actor.height();
        if (pixels < COLLARS) {
            return;
        }
        ClothingDetails clothingDetails = new ClothingDetails(solidPen, actor, body, girth);
        clothingDetails.collar(outfit);
        if (pixels >= STITCHES && clothingDetails.front.dot(solidPen.camera().forward()) < -0.1) {
            clothingDetails.stitches(outfit);
        }
    }

    private void collar(Outfit outfit) {
        int dark = Colours.scale(actor.look().upper(), 0.7);
        Vec throat = body.neck().towards(body.chest(), 0.05).plus(front.times(0.03 * h));
        switch (outfit) {
            case LONG_COAT, JACKET, SUIT -> {
                for (int side = -1; side <= 1; side += 2) {
                    Vec outer = body.neck().plus(across.times(side * 0.04 * h)).plus(front.times(0.012 * h));
                    solidPen.body(dark, Sphere.limb(outer, 0.016 * h, throat.towards(body.chest(), 0.35), 0.012 * h));
                }
            }
            case SWEATER, SHIRT -> {
                Vec back = body.neck().plus(front.times(-0.004 * h));
                Vec wide = across.times(0.026 * h);
                solidPen.body(
                        outfit == Outfit.SHIRT ? Colours.mix(actor.look().upper(), 0xFFFFFF, 0.25) : dark,
                        Sphere.limb(back.plus(wide), 0.016 * h, throat, 0.013 * h),
                        Sphere.limb(back.minus(wide), 0.016 * h, throat, 0.013 * h));
            }
            default -> {}
        }
    }

    private void stitches(Outfit outfit) {
        switch (outfit) {
            case SUIT -> {
                shirtFront();
                closed(0.34, 0.98, 2);
                pockets(0.9);
            }
            case JACKET -> {
                closed(0.16, 1.02, 0);
                pockets(0.86);
                hem(1.0);
            }
            case LONG_COAT -> {
                closed(0.2, 1.1, 4);
                pockets(0.96);
                band(0.74, 0.62);
            }
            case SHIRT -> {
                closed(0.12, 0.96, 4);
                band(1.0, 0.4);
            }
            case SWEATER -> hem(0.98);
            case DRESS -> band(0.68, 0.66);
            case ARMOUR -> {
                closed(0.2, 0.7, 0);
                band(0.72, 0.6);
                band(0.95, 0.6);
            }
            case ROBE -> band(0.72, 0.55);
            case SPACE_SUIT -> {
                band(0.75, 0.7);
                pack();
            }
        }
    }

    /** A point on the front, {@code t} of the way from the neck to the hips. */
    private Vec at(double t, double aside) {
        double bulge = thick * (0.55 + 0.45 * Math.min(1, t * 3)) * (1 - 55 * aside * aside);
        return body.neck()
                .plus(body.pelvis().minus(body.neck()).times(t))
                .plus(across.times(aside * h))
                .plus(front.times(bulge));
    }

    /** The seam down the front, and its buttons. */
    private void closed(double from, double to, int buttons) {
        double aside = 0.006;
        for (int i = 0; i < 4; i++) {
            double t = from + (to - from) * i / 4;
            solidPen.line(0.55, at(t, aside), at(t + (to - from) / 4, aside));
        }
        int horn = Colours.scale(actor.look().upper(), 0.4);
        for (int i = 0; i < buttons; i++) {
            Vec place = at(from + (to - from) * (i + 0.5) / buttons, aside - 0.011);
            solidPen.body(horn, new Sphere[] {new Sphere(place, 0.0048 * h)});
        }
    }

    private void pockets(double t) {
        for (int side = -1; side <= 1; side += 2) {
            solidPen.line(0.55, at(t, side * 0.028), at(t + 0.03, side * 0.062));
        }
    }

    /** Around the waist or the hem, as far as it is seen. */
    private void band(double t, double dim) {
        int colour = Colours.scale(actor.look().upper(), dim);
        Sphere[][] links = new Sphere[6][];
        Vec before = around(t, 0);
        for (int i = 0; i < links.length; i++) {
            Vec next = around(t, i + 1.0);
            links[i] = Sphere.limb(before, 0.0095 * h, next, 0.0095 * h);
            before = next;
        }
        solidPen.body(colour, links);
    }

    private void hem(double t) {
        for (int i = 0; i < 6; i++) {
            solidPen.line(0.5, around(t, i), around(t, i + 1.0));
        }
    }

    /** Half around the trunk in six steps; its half width is that of the balls which {@link BodyContours} makes it of. */
    private Vec around(double t, double step) {
        double angle = 30 * step;
        double down = Math.clamp((t - 0.7) / 0.3, 0, 1);
        double wide = actor.isFemale() ? 0.057 + 0.036 * down : 0.071 + 0.012 * down;
        return body.neck()
                .plus(body.pelvis().minus(body.neck()).times(t))
                .plus(across.times(-wide * h * thick / (0.061 * h) * Angles.cos(angle)))
                .plus(front.times(thick * 0.9 * Angles.sin(angle)));
    }

    /** Shirt and tie between the lapels. */
    private void shirtFront() {
        solidPen.face(0xE6E4DC, 0.8, at(0.06, -0.022), at(0.06, 0.022), at(0.36, 0.004));
        solidPen.face(
                0x7A2E30, 0.7, at(0.08, -0.007), at(0.08, 0.007), at(0.3, 0.009), at(0.36, 0.003), at(0.3, -0.005));
    }

    private void pack() {
        solidPen.face(0x9A9EA4, 0.8, at(0.3, -0.03), at(0.3, 0.03), at(0.52, 0.03), at(0.52, -0.03));
        solidPen.body(0xB8402E, new Sphere[] {new Sphere(at(0.38, -0.014), 0.006 * h)});
        solidPen.body(0x3E8A5A, new Sphere[] {new Sphere(at(0.38, 0.004), 0.006 * h)});
    }
}
