package app.storycore.engine.sketch.figure;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.StableRandom;

/**
 * A head, neck and shoulders as a field of distances, in a space of its own: half the height of the head is 1, x goes
 * to the head's left, y up, z out of the face, the middle of the head lies at the origin.
 *
 * <p>Distances and smooth joins after Quilez, "Distance functions" and "Smooth minimum".
 */
final class HeadField {

    static final int NOTHING = -1;
    static final int SKIN = 0;
    static final int HAIR = 1;
    static final int HAT = 2;
    static final int CLOTH = 3;
    static final int NECK = 4;
    static final int MATERIALS = 5;

    private final Actor actor;
    private final double jaw;
    private final double nose;
    private final double cheek;
    private final double brow;
    private final double chin;
    private final double neck;
    private final double young;
    private final int parting;
    private final boolean shoulders;
    private final double bound;

    HeadField(Actor actor, boolean shoulders) {
        this.actor = actor;
        this.shoulders = shoulders;
        int hat = actor.look().hat();
        bound = hat == 2 ? 1.66 : hat == 3 || actor.look().hairCut() == 2 ? 1.95 : 1.5;
        StableRandom stableRandom = new StableRandom(new Seed(actor.look().face()));
        boolean soft = actor.isFemale() || actor.isChild();
        jaw = (soft ? 0.86 : 1.02) + stableRandom.between(-0.06, 0.1);
        nose = (actor.isChild() ? 0.72 : soft ? 0.86 : 1) + stableRandom.between(-0.1, 0.18);
        cheek = stableRandom.between(0.14, 0.2);
        brow = (soft ? 0.05 : 0.09) + stableRandom.between(0, 0.03);
        chin = (soft ? 0.13 : 0.17) + stableRandom.between(-0.02, 0.03);
        neck = actor.isChild() ? 0.27 : soft ? 0.3 : 0.38;
        young = actor.isChild() ? 1 : 0;
        parting = stableRandom.side();
    }

    double noseTip() {
        return 0.86 + 0.16 * nose;
    }

    double of(double x, double y, double z) {
        double d = shoulders ? Math.min(neck(x, y, z), cloth(x, y, z)) : neck(x, y, z);
        double far = ball(x, y - 0.1, z, bound);
        if (far > 0.3) {
            return Math.min(d, far);
        }
        d = Math.min(d, skin(x, y, z));
        d = Math.min(d, hair(x, y, z));
        return Math.min(d, HeadWear.of(actor.look().hat(), x, y, z));
    }

    int material(double x, double y, double z) {
        double[] d = {
            skin(x, y, z),
            hair(x, y, z),
            HeadWear.of(actor.look().hat(), x, y, z),
            shoulders ? cloth(x, y, z) : 9,
            neck(x, y, z)
        };
        int best = 0;
        for (int i = 1; i < d.length; i++) {
            best = d[i] < d[best] ? i : best;
        }
        return best;
    }

    /** How much lighter than its surroundings a strand of hair is at a point, -1 to 1. */
    double strand(double x, double y, double z) {
        return HairLine.strand(parting * x, y, z);
    }

    double skin(double sx, double y, double z) {
        double x = Math.abs(sx);
        double d = ellipsoid(x, y - 0.30, z + 0.10, 0.71, 0.68, 0.84);
        d = join(d, ellipsoid(x, y + 0.12, z - 0.22, 0.55, 0.70, 0.56), 0.16);
        d = join(d, ellipsoid(x, y + 0.58, z - 0.27, 0.43 * jaw, 0.34, 0.44), 0.14);
        d = join(d, ball(x, y + 0.84, z - 0.58, chin), 0.14);
        d = join(d, ball(x - 0.39, y + 0.14, z - 0.46, cheek), 0.14);
        d = join(d, rod(x, y, z, 0.06, 0.17, 0.72, 0.36, 0.18, 0.58, brow), 0.1);
        d = carve(d, ball(x - 0.30, y - 0.0, z - 0.86, 0.165), 0.1);
        d = join(d, ball(x - 0.285, y - 0.0, z - 0.555, 0.155), 0.035);
        double tip = 0.86 + 0.16 * nose;
        d = join(d, rod(x, y, z, 0, 0.1, 0.72, 0, -0.24, tip, 0.062 + young * 0.01), 0.07);
        d = join(d, ball(x, y + 0.25, z - tip + 0.03, 0.105), 0.05);
        d = join(d, ball(x - 0.095, y + 0.28, z - tip + 0.13, 0.075), 0.04);
        d = join(d, ellipsoid(x, y + 0.475, z - 0.72, 0.21, 0.055, 0.12), 0.05);
        d = join(d, ellipsoid(x, y + 0.565, z - 0.705, 0.17, 0.06, 0.12), 0.045);
        return join(d, ellipsoid(x - 0.71, y + 0.04, z + 0.06, 0.065, 0.2, 0.12), 0.04);
    }

    private double neck(double x, double y, double z) {
        return rod(Math.abs(x), y, z, 0, -0.5, -0.16, 0, shoulders ? -1.75 : -1.16, shoulders ? -0.42 : -0.34, neck);
    }

    private double hair(double sx, double y, double z) {
        int cut = actor.look().hairCut();
        double x = Math.abs(sx);
        double d = 9;
        if (cut > 0 || actor.isOld()) {
            double face = ball(x, y + 0.22, z - 0.72, 0.86);
            double full = cut >= 2 && actor.look().hat() == 0 ? 0.1 : 0;
            double cap = ellipsoid(x, y - 0.34 - full * 0.3, z + 0.14, 0.79 + full, 0.74 + full, 0.92 + full);
            if (cut == 0) {
                cap = Math.max(ellipsoid(x, y - 0.2, z + 0.2, 0.73, 0.7, 0.86), y - 0.14 + 0.3 * z);
            }
            cap = Math.max(cap, -0.42 - y + (z > 0 ? z * 1.4 : 0));
            d = Math.max(cap, -face);
            d = Math.min(d, locks(cut, x, y, z, face));
            d = cut > 0 && actor.look().hat() == 0 ? HairLine.swept(d, cut, parting * sx, y, z) : d;
        }
        return actor.look().beard() > 0 ? Math.min(d, beard(x, y, z)) : d;
    }

    private static double locks(int cut, double x, double y, double z, double face) {
        return switch (cut) {
            case 2 -> Math.max(ellipsoid(x - 0.3, y + 0.5, z + 0.28, 0.68, 1.25, 0.66), -face);
            case 3 -> Math.max(ellipsoid(x - 0.26, y + 0.18, z + 0.16, 0.74, 0.86, 0.76), -face);
            case 4 -> ball(x, y - 0.3, z + 1.12, 0.36);
            default -> 9;
        };
    }

    private double beard(double x, double y, double z) {
        double full = actor.look().beard() == 2 ? 0.12 : 0.02;
        double d = join(
                ellipsoid(x, y + 0.6, z - 0.28, 0.46 * jaw + full * 0.5, 0.36 + full, 0.48 + full * 0.4),
                ball(x, y + 0.9 + full, z - 0.54, 0.2 + full),
                0.12);
        d = Math.max(d, y + 0.30);
        d = Math.max(d, -ellipsoid(x, y + 0.52, z - 0.86, 0.23, 0.1, 0.3));
        double moustache = rod(x, y, z, 0.03, -0.375, 0.86, 0.25, -0.49, 0.7, 0.07);
        double cheekCut = ball(x - 0.3, y + 0.12, z - 0.66, 0.34);
        return Math.min(Math.max(d, -cheekCut), moustache);
    }

    private double cloth(double sx, double y, double z) {
        double x = Math.abs(sx);
        double broad = actor.isFemale() ? 1.35 : 1.62;
        double d = rod(x, y, z, 0, -1.95, -0.42, broad, -2.2, -0.42, 0.5);
        d = join(d, ellipsoid(x, y + 2.9, z + 0.35, broad, 1.35, 0.72), 0.25);
        double collar = ring(x, y + 1.42 - z * 0.25, z + 0.38, neck + 0.16, 0.13);
        Outfit outfit = Outfit.of(actor.look().outfit());
        boolean high = outfit != Outfit.DRESS && outfit != Outfit.SHIRT;
        d = Math.max(d, -ball(x, y + 1.25, z - 0.35, high ? 0.35 : 0.62));
        return high ? join(d, collar, 0.08) : d;
    }

    static double ball(double x, double y, double z, double r) {
        return Math.sqrt(x * x + y * y + z * z) - r;
    }

    static double ellipsoid(double x, double y, double z, double rx, double ry, double rz) {
        double u = x / rx;
        double v = y / ry;
        double w = z / rz;
        double k0 = Math.sqrt(u * u + v * v + w * w);
        double s = u / rx;
        double t = v / ry;
        double q = w / rz;
        double k1 = Math.sqrt(s * s + t * t + q * q);
        return k1 < 1e-9 ? -Math.min(rx, Math.min(ry, rz)) : k0 * (k0 - 1) / k1;
    }

    static double rod(
            double x, double y, double z, double ax, double ay, double az, double bx, double by, double bz, double r) {
        double dx = bx - ax;
        double dy = by - ay;
        double dz = bz - az;
        double t = ((x - ax) * dx + (y - ay) * dy + (z - az) * dz) / (dx * dx + dy * dy + dz * dz);
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        return ball(x - ax - dx * t, y - ay - dy * t, z - az - dz * t, r);
    }

    /** A lying ring about the y axis. */
    static double ring(double x, double y, double z, double radius, double thick) {
        double flat = Math.sqrt(x * x + z * z) - radius;
        return Math.sqrt(flat * flat + y * y * 0.45) - thick;
    }

    static double join(double a, double b, double k) {
        double h = Math.max(0, k - Math.abs(a - b)) / k;
        return Math.min(a, b) - h * h * k * 0.25;
    }

    static double carve(double a, double hole, double k) {
        double h = Math.max(0, k - Math.abs(a + hole)) / k;
        return Math.max(a, -hole) + h * h * k * 0.25;
    }
}
