package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.vehicle.Bodywork.Width;

/** Buses, trams, trucks, vans and what the emergency services drive, as solids. */
final class Lorries {

    private static final int TRIM = 0x33353A;

    private Lorries() {}

    static void bus(Bodywork b, int paint) {
        Width wide = Width.of(1.25);
        under(b, 10.5, 1.1, 0.48, -3.2, 3.1);
        b.hull(paint, wide, -5.2, 0.42, -5.25, 2.8, -5.0, 3.05, 4.8, 3.05, 5.2, 2.85, 5.3, 0.42);
        windows(b, wide, 7, -5.0, 3.5, 1.45, 2.55);
        b.panel(b.glass(), wide, 3.75, 0.6, 4.35, 0.6, 4.35, 2.6, 3.75, 2.6);
        b.panel(b.glass(), wide, 4.4, 0.6, 5.0, 0.6, 5.0, 2.6, 4.4, 2.6);
        b.panel(Colours.scale(paint, 0.6), wide, -5.15, 1.1, 3.6, 1.1, 3.6, 1.3, -5.15, 1.3);
        b.across(b.glass(), wide, 0.9, 5.29, 1.3, 5.23, 2.5);
        b.across(0xF0D890, wide, 0.6, 5.23, 2.56, 5.21, 2.8);
        b.across(TRIM, wide, 0.98, 5.31, 0.44, 5.31, 0.66);
        b.across(b.glass(), wide, 0.8, -5.23, 1.6, -5.25, 2.5);
        wheels(b, 1.24, 0.48, -3.2, 3.1);
        b.lamps(5.3, -5.24, 0.85, 0.9);
    }

    private static void windows(Bodywork b, Width wide, int count, double from, double to, double low, double high) {
        double step = (to - from) / count;
        for (int i = 0; i < count; i++) {
            double x = from + i * step;
            b.panel(b.glass(), wide, x, low, x + step - 0.1, low, x + step - 0.1, high, x, high);
        }
    }

    private static void under(Bodywork b, double length, double half, double radius, double... axles) {
        b.shadow(length, 2.5);
        for (double axle : axles) {
            b.wheel(axle, radius, half, -1);
        }
    }

    private static void wheels(Bodywork b, double half, double radius, double... axles) {
        for (double axle : axles) {
            b.wheel(axle, radius, half, 1);
        }
    }

    static void tram(Bodywork b, int paint) {
        Width wide = Width.of(1.2);
        b.shadow(10, 2.4);
        b.hull(TRIM, Width.of(1.1), -4.4, 0.1, -4.4, 0.5, 4.4, 0.5, 4.4, 0.1);
        b.hull(paint, wide, -5.0, 0.4, -5.2, 1.4, -4.9, 3.1, 4.9, 3.1, 5.2, 1.4, 5.0, 0.4);
        b.panel(0xE8E0CC, wide, -5.15, 1.5, 5.15, 1.5, 4.95, 2.8, -4.95, 2.8);
        windows(b, wide, 8, -4.7, 4.75, 1.6, 2.65);
        b.across(b.glass(), wide, 0.84, 5.18, 1.55, 5.0, 2.7);
        b.across(TRIM, wide, 0.7, 5.1, 0.5, 5.16, 0.9);
        b.pen().line(1.2, b.place(0.4, 3.1, 0), b.place(-0.6, 3.8, 0));
        b.pen().line(1.2, b.place(-0.6, 3.8, 0), b.place(0.5, 4.5, 0));
        b.pen().line(0.8, b.place(-9, 4.5, 0), b.place(9, 4.5, 0));
        b.lamps(5.18, -5.18, 1.2, 0.6);
    }

    static void truck(Bodywork b, int paint) {
        Width box = Width.of(1.22);
        Width cab = Width.of(1.12);
        under(b, 8.2, 1.0, 0.5, -2.6, -1.4, 2.9);
        b.hull(TRIM, Width.of(1), -3.9, 0.6, -3.9, 0.95, 4, 0.95, 4, 0.6);
        b.hull(Colours.mix(paint, 0xD8D4C8, 0.6), box, -4, 0.95, -4, 3.5, 1.7, 3.5, 1.7, 0.95);
        for (int i = 1; i < 6; i++) {
            b.seam(0.7, box, -4 + i * 0.95, 1.05, -4 + i * 0.95, 3.4);
        }
        cab(b, cab, paint, 1.9);
        wheels(b, 1.2, 0.5, -2.6, -1.4, 2.9);
        b.lamps(4.12, -4, 0.85, 0.85);
    }

    /** A driver's cab that ends at the vehicle's front. */
    private static void cab(Bodywork b, Width wide, int paint, double back) {
        b.hull(paint, wide, back, 0.55, back, 2.5, back + 0.3, 2.65, 3.5, 2.6, 3.95, 1.55, 4.1, 1.45, 4.12, 0.55);
        b.across(b.glass(), wide, 0.9, 3.93, 1.6, 3.54, 2.48);
        b.across(TRIM, wide, 0.6, 4.13, 0.95, 4.12, 1.35);
        b.across(Colours.scale(paint, 0.5), wide, 1, 4.15, 0.5, 4.15, 0.75);
        b.panel(b.glass(), wide, 2.5, 1.6, 2.5, 2.42, 3.42, 2.42, 3.7, 1.6);
        b.seam(0.9, wide, 2.4, 2.5, 2.4, 0.7);
        b.seam(0.9, wide, 3.75, 1.5, 3.75, 1.1);
    }

    static void van(Bodywork b, int paint) {
        Width wide = new Width(0.98, 1.2, 2.2, 0.86);
        vanBody(b, paint, wide);
        b.seam(0.9, wide, -0.2, 2, -0.2, 0.5);
        vanWheels(b);
    }

    private static void vanBody(Bodywork b, int paint, Width wide) {
        under(b, 5.2, 0.84, 0.36, -1.6, 1.65);
        b.hull(paint, wide, -2.6, 0.38, -2.62, 2.1, -2.4, 2.24, 0.7, 2.22, 1.1, 2.08, 1.85, 1.24, 2.5, 1.05, 2.6, 0.38);
        b.across(b.glass(), wide, 0.9, 1.82, 1.3, 1.16, 2.02);
        b.across(TRIM, wide, 0.6, 2.58, 0.6, 2.53, 0.9);
        b.panel(b.glass(), wide, 0.35, 1.32, 0.35, 1.95, 0.95, 1.95, 1.55, 1.32);
        b.seam(0.9, wide, 0.25, 2.0, 0.25, 0.5);
        b.seam(0.9, wide, 1.6, 1.24, 1.5, 0.8);
        b.across(b.glass(), wide, 0.8, -2.62, 1.3, -2.62, 1.95);
    }

    private static void vanWheels(Bodywork b) {
        wheels(b, 0.97, 0.36, -1.6, 1.65);
        b.lamps(2.56, -2.62, 0.78, 0.75);
    }

    static void ambulance(Bodywork b, int paint) {
        Width wide = new Width(1, 1.2, 2.4, 0.9);
        vanBody(b, paint, wide);
        b.panel(0xC03A32, wide, -2.6, 0.95, 2.3, 0.95, 2.3, 1.12, -2.6, 1.12);
        b.panel(0xC03A32, wide, -1.45, 1.3, -1.15, 1.3, -1.15, 2.05, -1.45, 2.05);
        b.panel(0xC03A32, wide, -1.68, 1.52, -0.92, 1.52, -0.92, 1.82, -1.68, 1.82);
        vanWheels(b);
        b.beacon(0x3A6CFF, 0.5, 2.22, 0.4);
        b.beacon(0x3A6CFF, 0.5, 2.22, -0.4);
    }

    static void fireEngine(Bodywork b, int paint) {
        Width wide = Width.of(1.2);
        under(b, 8, 1.0, 0.5, -2.3, 2.9);
        b.hull(paint, wide, -4, 0.55, -4, 2.5, 1.9, 2.5, 1.9, 0.55);
        b.panel(0xF0E8D8, wide, -4, 1.05, 1.9, 1.05, 1.9, 1.22, -4, 1.22);
        for (int i = 0; i < 4; i++) {
            double x = -3.8 + i * 1.35;
            b.panel(0xA8AAAE, wide, x, 1.35, x + 1.2, 1.35, x + 1.2, 2.35, x, 2.35);
            b.seam(0.5, wide, x, 1.6, x + 1.2, 1.6);
            b.seam(0.5, wide, x, 1.85, x + 1.2, 1.85);
            b.seam(0.5, wide, x, 2.1, x + 1.2, 2.1);
        }
        cab(b, wide, paint, 1.95);
        b.panel(0xF0E8D8, wide, 1.95, 1.05, 4.1, 1.05, 4.1, 1.22, 1.95, 1.22);
        ladder(b);
        wheels(b, 1.2, 0.5, -2.3, 2.9);
        b.lamps(4.12, -4, 0.85, 0.85);
        b.beacon(0x3A6CFF, 3, 2.62, 0.5);
        b.beacon(0x3A6CFF, 3, 2.62, -0.5);
    }

    private static void ladder(Bodywork b) {
        for (int side = -1; side <= 1; side += 2) {
            b.pen().bar(0xC8CACE, 0.7, 0.1, b.place(-4.2, 2.75, side * 0.4), b.place(2.2, 2.95, side * 0.4));
        }
        for (int i = 0; i < 14; i++) {
            double x = -4.1 + i * 0.47;
            double y = 2.75 + (x + 4.2) * 0.2 / 6.4;
            b.pen().bar(0xB8BABE, 0.6, 0.06, b.place(x, y, -0.4), b.place(x, y, 0.4));
        }
    }
}
