package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.vehicle.Bodywork.Width;

/** Passenger cars as solids: saloon, taxi, police car, estate and pick-up. */
final class Cars {

    private static final Width BODY = new Width(0.86, 0.9, 1.45, 0.64);
    private static final double WHEEL = 0.33;
    private static final int TRIM = 0x3A3C42;

    private Cars() {}

    static void saloon(Bodywork b, int paint) {
        under(b, 4.5);
        b.hull(
                paint, BODY, -2.18, 0.3, -2.26, 0.6, -2.18, 0.86, -1.3, 0.94, 1.05, 0.93, 1.95, 0.8, 2.2, 0.62, 2.22,
                0.3);
        b.hull(paint, BODY, -1.75, 0.92, -1.0, 1.38, -0.6, 1.45, 0.3, 1.44, 0.62, 1.36, 1.3, 0.92);
        b.across(b.glass(), BODY, 0.9, 1.24, 0.96, 0.66, 1.33);
        b.across(b.glass(), BODY, 0.86, -1.6, 0.98, -1.04, 1.34);
        b.panel(b.glass(), BODY, -1.38, 0.97, -0.86, 1.35, -0.32, 1.38, -0.32, 0.97);
        b.panel(b.glass(), BODY, -0.24, 0.97, -0.24, 1.38, 0.3, 1.37, 0.56, 1.3, 1.02, 0.97);
        b.seam(0.9, BODY, -0.28, 0.95, -0.28, 0.38);
        b.seam(0.9, BODY, 1.0, 0.93, 0.84, 0.38);
        b.seam(0.7, BODY, -2.2, 0.62, 2.16, 0.62);
        b.panel(TRIM, BODY, -0.5, 0.8, -0.36, 0.8, -0.36, 0.83, -0.5, 0.83);
        front(b, paint);
        over(b);
    }

    private static void under(Bodywork b, double length) {
        b.shadow(length, 1.8);
        b.wheel(-1.35, WHEEL, 0.72, -1);
        b.wheel(1.38, WHEEL, 0.72, -1);
    }

    private static void over(Bodywork b) {
        b.wheel(-1.35, WHEEL, 0.85, 1);
        b.wheel(1.38, WHEEL, 0.85, 1);
        b.lamps(2.2, -2.22, 0.62, 0.62);
    }

    /** Grille, number plates and bumpers. */
    private static void front(Bodywork b, int paint) {
        b.across(TRIM, BODY, 0.42, 2.22, 0.48, 2.21, 0.66);
        b.across(Colours.scale(paint, 0.6), BODY, 0.98, 2.23, 0.32, 2.23, 0.44);
        b.across(0xE8E4D8, BODY, 0.26, 2.24, 0.36, 2.24, 0.45);
        b.across(Colours.scale(paint, 0.6), BODY, 0.98, -2.24, 0.32, -2.26, 0.44);
        b.across(0xE8E4D8, BODY, 0.26, -2.28, 0.62, -2.27, 0.72);
    }

    static void taxi(Bodywork b, int paint) {
        saloon(b, paint);
        for (int i = 0; i < 20; i++) {
            double x = -1.1 + 0.1 * i;
            double y = i % 2 == 0 ? 0.7 : 0.77;
            b.panel(0x1C1C20, BODY, x, y, x + 0.1, y, x + 0.1, y + 0.07, x, y + 0.07);
        }
        Width sign = Width.of(0.3);
        b.hull(0xF4E8B0, sign, -0.25, 1.45, -0.2, 1.66, 0.1, 1.66, 0.15, 1.45);
        b.panel(0x2A2A2E, sign, -0.16, 1.51, 0.06, 1.51, 0.06, 1.59, -0.16, 1.59);
        if (b.pen().air().dark() > 0.3) {
            b.pen().glow(b.place(0, 1.55, 0), 0.7, 0xFFE8A0, 0.8);
        }
    }

    static void police(Bodywork b, int paint) {
        saloon(b, paint);
        b.panel(0xE8E8E4, BODY, -1.0, 0.4, 0.86, 0.4, 0.98, 0.92, -1.0, 0.92);
        b.seam(0.9, BODY, -0.28, 0.95, -0.28, 0.4);
        b.panel(0x2A3C68, BODY, -0.02, 0.56, 0.3, 0.56, 0.36, 0.68, 0.14, 0.84, -0.08, 0.68);
        b.wheel(-1.35, WHEEL, 0.85, 1);
        b.wheel(1.38, WHEEL, 0.85, 1);
        b.hull(0x2A2C32, Width.of(0.56), -0.28, 1.45, -0.28, 1.5, 0.02, 1.5, 0.02, 1.45);
        b.beacon(0x3A6CFF, -0.13, 1.5, 0.34 * b.near());
        b.beacon(0xF04038, -0.13, 1.5, -0.34 * b.near());
    }

    static void estate(Bodywork b, int paint) {
        Width tall = new Width(0.9, 1, 1.75, 0.74);
        under(b, 4.6);
        b.hull(paint, tall, -2.2, 0.36, -2.26, 0.9, -2.2, 1.02, 1.1, 1.02, 2.0, 0.94, 2.22, 0.72, 2.24, 0.36);
        b.hull(paint, tall, -2.2, 1.0, -2.0, 1.7, -1.7, 1.76, 0.2, 1.75, 0.5, 1.66, 1.2, 1.0);
        b.across(b.glass(), tall, 0.88, 1.12, 1.06, 0.56, 1.62);
        b.across(b.glass(), tall, 0.86, -2.18, 1.1, -2.04, 1.6);
        b.panel(b.glass(), tall, -2.0, 1.08, -1.88, 1.6, -1.24, 1.62, -1.24, 1.08);
        b.panel(b.glass(), tall, -1.14, 1.08, -1.14, 1.63, -0.3, 1.64, -0.3, 1.08);
        b.panel(b.glass(), tall, -0.2, 1.08, -0.2, 1.64, 0.2, 1.64, 0.46, 1.58, 0.94, 1.08);
        b.seam(0.9, tall, -0.25, 1.02, -0.25, 0.42);
        b.seam(0.9, tall, 0.96, 1.02, 0.84, 0.42);
        b.seam(0.9, tall, -1.2, 1.02, -1.1, 0.6);
        front(b, paint);
        over(b);
    }

    static void pickup(Bodywork b, int paint) {
        Width tall = new Width(0.9, 1, 1.7, 0.72);
        under(b, 5);
        b.hull(paint, tall, -2.4, 0.42, -2.4, 1.0, 1.1, 1.0, 2.0, 0.92, 2.22, 0.74, 2.24, 0.42);
        b.hull(Colours.scale(paint, 0.4), Width.of(0.78), -2.3, 0.98, -2.3, 1.01, -0.5, 1.01, -0.5, 0.98);
        b.hull(paint, tall, -0.45, 0.98, -0.35, 1.64, -0.1, 1.7, 0.4, 1.68, 0.6, 1.6, 1.15, 0.98);
        b.across(b.glass(), tall, 0.88, 1.08, 1.04, 0.64, 1.56);
        b.panel(b.glass(), tall, -0.28, 1.06, -0.22, 1.58, 0.36, 1.58, 0.56, 1.5, 0.92, 1.06);
        b.seam(0.9, tall, -0.4, 1.0, -0.4, 0.5);
        b.seam(0.9, tall, 0.92, 1.0, 0.84, 0.5);
        front(b, paint);
        over(b);
    }
}
