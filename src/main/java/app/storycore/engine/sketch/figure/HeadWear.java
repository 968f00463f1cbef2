package app.storycore.engine.sketch.figure;

/** Hats as fields of distances in the space of {@link HeadField}, by the numbers of {@link Hats}. */
final class HeadWear {

    private HeadWear() {}

    static double of(int hat, double sx, double y, double z) {
        double x = Math.abs(sx);
        return switch (hat) {
            case 1 -> cap(x, y, z);
            case 2 -> brimmed(x, y, z);
            case 3 -> hood(x, y, z);
            case 4 -> woollen(x, y, z);
            case 5 -> crown(x, y, z);
            case 6 -> helmet(x, y, z);
            default -> 9;
        };
    }

    private static double cap(double x, double y, double z) {
        double top = Math.max(HeadField.ellipsoid(x, y - 0.52, z + 0.12, 0.86, 0.56, 0.98), 0.4 - y);
        double band = Math.max(HeadField.ellipsoid(x, y - 0.36, z + 0.12, 0.8, 0.8, 0.94), Math.abs(y - 0.44) - 0.1);
        double visor = HeadField.ellipsoid(x, y - 0.36 + 0.22 * (z - 0.6), z - 0.78, 0.6, 0.05, 0.42);
        return Math.min(Math.min(top, band), visor);
    }

    private static double brimmed(double x, double y, double z) {
        double bend = y - 0.46 - 0.1 * x * x + 0.06 * z;
        double brim = HeadField.ellipsoid(x, bend, z + 0.08, 1.32, 0.055, 1.42);
        double crown = HeadField.ellipsoid(x, y - 0.78, z + 0.12, 0.78, 0.62, 0.9);
        crown = Math.max(Math.max(crown, 0.44 - y), y - 1.2 - 0.3 * x);
        return Math.min(brim, crown);
    }

    private static double hood(double x, double y, double z) {
        double shell = HeadField.join(
                HeadField.ellipsoid(x, y - 0.26, z + 0.24, 0.98, 0.98, 1.06),
                HeadField.ellipsoid(x, y + 0.9, z + 0.3, 0.95, 0.9, 0.85),
                0.2);
        return Math.max(shell, -HeadField.ellipsoid(x, y + 0.1, z - 0.62, 0.66, 0.98, 0.9));
    }

    private static double woollen(double x, double y, double z) {
        double top = Math.max(HeadField.ellipsoid(x, y - 0.42, z + 0.14, 0.82, 0.8, 0.96), 0.34 - y - 0.16 * z);
        double fold = Math.max(
                HeadField.ellipsoid(x, y - 0.34, z + 0.14, 0.87, 0.9, 1.0), Math.abs(y - 0.42 + 0.16 * z) - 0.13);
        return Math.min(top, fold);
    }

    private static double crown(double x, double y, double z) {
        double flat = Math.sqrt(x * x + (z + 0.1) * (z + 0.1));
        double angle = Math.abs(z + 0.1) / Math.max(0.05, flat);
        double spikes = 0.12 * Math.abs(4 * angle - 2 - 2 * Math.floor(2 * angle - 0.5));
        return Math.max(Math.abs(flat - 0.7) - 0.05, Math.max(0.5 - y, y - 0.8 - spikes)) * 0.7;
    }

    private static double helmet(double x, double y, double z) {
        double shell =
                Math.max(HeadField.ellipsoid(x, y - 0.3, z + 0.12, 0.92, 0.86, 1.06), 0.24 - y - 0.2 * Math.max(0, -z));
        double rim = HeadField.ellipsoid(x, y - 0.26, z + 0.1, 1.0, 0.06, 1.14);
        return Math.min(shell, rim);
    }
}
